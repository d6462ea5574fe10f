import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Rule } from '../api/types.js';
import { useMay } from '../session/session.queries.js';
import { SettingList } from '../settings/setting-list.js';
import settings from '../settings/settings.module.css';
import { actionNames } from './actions/action-draft.js';
import { RemoveButton } from './remove-button.js';
import { occasions, RuleDrawer } from './rule-drawer.js';
import { useRemoveRule, useRules } from './rules.queries.js';
import { t } from '../texts/t.js';

export function RulesSection() {
  const rules = useRules();
  const mayManage = useMay('policies.manage');
  const [editing, setEditing] = useState<Rule | 'new' | null>(null);
  return (
    <>
      <SettingList
        about={t('When something happens, if it is so, then this is done. A rule can be tried on the last 30 days before it is saved; every firing stands in the timeline of its case.')}
        action={mayManage && <Button onClick={() => setEditing('new')}>{t('New rule')}</Button>}
        list={rules}
        none={t('No rules yet')}
      >
        {rules.data?.items.map((rule) => (
          <RuleRow key={rule.id} rule={rule} mayManage={mayManage} onEdit={() => setEditing(rule)} />
        ))}
      </SettingList>
      {editing && <RuleDrawer rule={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </>
  );
}

function RuleRow({ rule, mayManage, onEdit }: { rule: Rule; mayManage: boolean; onEdit: () => void }) {
  const remove = useRemoveRule(rule);
  return (
    <li className={`${settings.row} ${rule.active ? '' : settings.off}`}>
      <div className={settings.what}>
        <p className={settings.name}>{rule.name}</p>
        <p className={settings.quiet}>
          {[
            occasions.find(({ value }) => value === rule.when)?.label,
            t('{count, plural, =0 {always} one {# condition} other {# conditions}}', { count: rule.conditions.length }),
            ...rule.actions.map(({ type }) => actionNames[type]),
          ].join(' · ')}
        </p>
      </div>
      {!rule.active && <span className={settings.tag}>{t('Off')}</span>}
      {rule.stops && <span className={settings.tag}>{t('Stops')}</span>}
      {mayManage && (
        <>
          <Button variant="default" onClick={onEdit} aria-label={t('Edit {name}', { name: rule.name })}>
            {t('Edit')}
          </Button>
          <RemoveButton name={rule.name} remove={remove}>
            {t('What it has done stays done.')}
          </RemoveButton>
        </>
      )}
    </li>
  );
}
