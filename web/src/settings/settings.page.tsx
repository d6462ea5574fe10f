import { Navigate, NavLink, Route, Routes } from 'react-router-dom';
import { Page } from '../layout/page.js';
import { NotFoundPage } from '../layout/route-failure.js';
import { useSession } from '../session/session.queries.js';
import { ScoringSection } from '../scoring/scoring-section.js';
import { EndpointsSection } from './endpoints-section.js';
import { FormsSection } from './forms-section.js';
import { ImportSection } from '../imports/import-section.js';
import { KeysSection } from './keys-section.js';
import { MonitorsSection } from './monitors-section.js';
import classes from './settings.module.css';
import { SourcesSection } from './sources-section.js';
import { StaffSection } from './staff-section.js';
import { t } from '../texts/t.js';

const sections = [
  { path: 'monitors', label: t('Monitors'), needs: 'monitors.read', Section: MonitorsSection },
  { path: 'sources', label: t('Sources'), needs: 'sources.read', Section: SourcesSection },
  { path: 'endpoints', label: t('Webhook endpoints'), needs: 'endpoints.read', Section: EndpointsSection },
  { path: 'forms', label: t('Forms'), needs: 'forms.read', Section: FormsSection },
  { path: 'import', label: t('Import'), needs: 'complaints.import', Section: ImportSection },
  { path: 'scoring', label: t('Scoring'), needs: 'learning.read', Section: ScoringSection },
  { path: 'keys', label: t('API keys'), needs: 'keys.manage', Section: KeysSection },
  { path: 'staff', label: t('Staff'), needs: 'staff.manage', Section: StaffSection },
];

export function SettingsPage() {
  const { data } = useSession();
  const mine = sections.filter(({ needs }) => data?.permissions.includes(needs));
  return (
    <Page
      title={t('Settings')}
      toolbar={
        <nav className={classes.tabs} aria-label={t('Settings')}>
          {mine.map(({ path, label }) => (
            <NavLink key={path} to={`/settings/${path}`} className={classes.tab}>
              {label}
            </NavLink>
          ))}
        </nav>
      }
    >
      <div className={classes.body}>
        <Routes>
          <Route index element={<Navigate to={`/settings/${mine[0]?.path}`} replace />} />
          {mine.map(({ path, Section }) => (
            <Route key={path} path={path} element={<Section />} />
          ))}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
      </div>
    </Page>
  );
}
