import { lazy, Suspense, type ComponentType } from 'react';
import { Navigate, NavLink, Route, Routes } from 'react-router-dom';
import { Page } from '../layout/page.js';
import { NotFoundPage } from '../layout/route-failure.js';
import { LoadingRows } from '../layout/states.js';
import { useSession } from '../session/session.queries.js';
import classes from './settings.module.css';
import { t } from '../texts/t.js';

interface Setting {
  path: string;
  label: string;
  needs: string;
  Section: ComponentType;
}

interface Group {
  title: string;
  settings: readonly Setting[];
}

const part = (load: () => Promise<ComponentType>) => lazy(async () => ({ default: await load() }));

/** Each is fetched when it is opened. */
const groups: readonly Group[] = [
  {
    title: t('Working cases'),
    settings: [
      { path: 'teams', label: t('Teams'), needs: 'teams.read', Section: part(async () => (await import('../desk/teams-section.js')).TeamsSection) },
      { path: 'templates', label: t('Templates'), needs: 'templates.read', Section: part(async () => (await import('../desk/templates-section.js')).TemplatesSection) },
      { path: 'macros', label: t('Macros'), needs: 'templates.read', Section: part(async () => (await import('../desk/macros-section.js')).MacrosSection) },
      { path: 'rules', label: t('Rules'), needs: 'policies.read', Section: part(async () => (await import('../desk/rules-section.js')).RulesSection) },
      { path: 'sla', label: t('SLA policies'), needs: 'policies.read', Section: part(async () => (await import('../desk/sla-section.js')).SlaSection) },
      { path: 'checklists', label: t('Checklists'), needs: 'policies.read', Section: part(async () => (await import('../desk/checklists-section.js')).ChecklistsSection) },
    ],
  },
  {
    title: t('What comes in'),
    settings: [
      { path: 'monitors', label: t('Monitors'), needs: 'monitors.read', Section: part(async () => (await import('./monitors-section.js')).MonitorsSection) },
      { path: 'sources', label: t('Sources'), needs: 'sources.read', Section: part(async () => (await import('./sources-section.js')).SourcesSection) },
      { path: 'endpoints', label: t('Webhook endpoints'), needs: 'endpoints.read', Section: part(async () => (await import('./endpoints-section.js')).EndpointsSection) },
      { path: 'mailboxes', label: t('Mailboxes'), needs: 'mailboxes.manage', Section: part(async () => (await import('../desk/mailboxes-section.js')).MailboxesSection) },
      { path: 'forms', label: t('Forms'), needs: 'forms.read', Section: part(async () => (await import('./forms-section.js')).FormsSection) },
      { path: 'import', label: t('Import'), needs: 'complaints.import', Section: part(async () => (await import('../imports/import-section.js')).ImportSection) },
      { path: 'scoring', label: t('Scoring'), needs: 'learning.read', Section: part(async () => (await import('../scoring/scoring-section.js')).ScoringSection) },
    ],
  },
  {
    title: t('Access'),
    settings: [
      { path: 'staff', label: t('Staff'), needs: 'staff.manage', Section: part(async () => (await import('./staff-section.js')).StaffSection) },
      { path: 'keys', label: t('API keys'), needs: 'keys.manage', Section: part(async () => (await import('./keys-section.js')).KeysSection) },
    ],
  },
];

export function SettingsPage() {
  const { data } = useSession();
  const mine = groups
    .map(({ title, settings }) => ({ title, settings: settings.filter(({ needs }) => data?.permissions.includes(needs)) }))
    .filter(({ settings }) => settings.length > 0);
  const all = mine.flatMap(({ settings }) => settings);
  return (
    <Page title={t('Settings')}>
      <div className={classes.frame}>
        <nav className={classes.nav} aria-label={t('Settings')}>
          {mine.map(({ title, settings }) => (
            <div key={title} className={classes.navGroup}>
              <h2 className={classes.navTitle}>{title}</h2>
              {settings.map(({ path, label }) => (
                <NavLink key={path} to={`/settings/${path}`} className={classes.tab}>
                  {label}
                </NavLink>
              ))}
            </div>
          ))}
        </nav>
        <div className={classes.body}>
          <Suspense fallback={<LoadingRows rows={4} />}>
            <Routes>
              <Route index element={<Navigate to={`/settings/${all[0]?.path}`} replace />} />
              {all.map(({ path, Section }) => (
                <Route key={path} path={path} element={<Section />} />
              ))}
              <Route path="*" element={<NotFoundPage />} />
            </Routes>
          </Suspense>
        </div>
      </div>
    </Page>
  );
}
