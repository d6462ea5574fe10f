import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { problemOf } from '../api/problem.js';
import type { SlaPolicy } from '../api/types.js';
import { ConfirmDialog } from '../layout/confirm-dialog.js';
import { sentence } from '../format/words.js';
import { useMay } from '../session/session.queries.js';
import { SettingList } from '../settings/setting-list.js';
import settings from '../settings/settings.module.css';
import { SlaDrawer } from './sla-drawer.js';
import { regimes } from './sla-defaults.js';
import { useReapply, useSlaPolicies } from './sla.queries.js';
import { t } from '../texts/t.js';

export function SlaSection() {
  const policies = useSlaPolicies();
  const mayManage = useMay('policies.manage');
  const [editing, setEditing] = useState<SlaPolicy | 'new' | null>(null);
  return (
    <>
      <SettingList
        about={t('What customers are promised: answers and solutions in open hours, and what every complaint is owed. What was promised stays with the case when a policy changes.')}
        action={mayManage && <Button onClick={() => setEditing('new')}>{t('New policy')}</Button>}
        list={policies}
        none={t('No policies yet: the standard applies')}
      >
        {policies.data?.items.map((policy) => (
          <li key={policy.id} className={`${settings.row} ${policy.active ? '' : settings.off}`}>
            <div className={settings.what}>
              <p className={settings.name}>{policy.name}</p>
              <p className={settings.quiet}>{describe(policy)}</p>
            </div>
            {!policy.active && <span className={settings.tag}>{t('Off')}</span>}
            <span className={settings.tag}>{policy.kind === 'service' ? t('Service') : t('Complaint')}</span>
            {mayManage && (
              <Button variant="default" onClick={() => setEditing(policy)} aria-label={t('Edit {name}', { name: policy.name })}>
                {t('Edit')}
              </Button>
            )}
          </li>
        ))}
      </SettingList>
      {mayManage && policies.data && policies.data.items.length > 0 && <Reapply />}
      {editing && <SlaDrawer policy={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function describe({ kind, match, calendar, regime }: SlaPolicy): string {
  const narrowed = [...(match.priorities ?? []), ...(match.channels ?? []), ...(match.categories ?? [])].map(sentence);
  const promised = kind === 'service' ? calendar.zone : (regimes.find(({ value }) => value === regime)?.label ?? calendar.zone);
  return [narrowed.length + (match.tags?.length ?? 0) > 0 ? [...narrowed, ...(match.tags ?? [])].join(', ') : t('Every case'), promised].join(' · ');
}

/** Measures open cases by the policies of today, after saying how many that changes. */
function Reapply() {
  const [asking, setAsking] = useState<number | null>(null);
  const reapply = useReapply();
  const onError = (error: unknown) => notifications.show({ color: 'red', message: problemOf(error).message });
  return (
    <div className={settings.intro}>
      <p>{t('Open cases keep what they were promised. They can be measured by today’s policies instead.')}</p>
      <Button
        variant="default"
        loading={reapply.isPending}
        onClick={() => reapply.mutate(true, { onSuccess: ({ cases }) => setAsking(cases), onError })}
      >
        {t('Apply to open cases…')}
      </Button>
      {asking !== null && (
        <ConfirmDialog
          title={t('Apply today’s policies to open cases?')}
          verb={t('Apply')}
          action={reapply}
          onClose={() => setAsking(null)}
          onConfirm={(done) => reapply.mutate(false, { onSuccess: done })}
        >
          {t('{count, plural, =0 {No open case gets other deadlines.} one {# open case gets other deadlines.} other {# open cases get other deadlines.}}', { count: asking })}
        </ConfirmDialog>
      )}
    </div>
  );
}
