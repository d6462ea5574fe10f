import { MultiSelect, NumberInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { caseStateName, causeCodes, outcomes, priorities, severityName } from '../../cases/vocabulary.js';
import { topics } from '../../complaints/vocabulary.js';
import { sentence } from '../../format/words.js';
import { useColleagues } from '../../session/colleagues.queries.js';
import { useTeams } from '../../session/teams.queries.js';
import { useSlaPolicies } from '../sla.queries.js';
import { useTemplates } from '../templates.queries.js';
import type { Action } from './action-draft.js';
import { t } from '../../texts/t.js';

interface Props<One extends Action = Action> {
  action: One;
  onChange: (action: Action) => void;
}

const options = (codes: readonly string[]) => codes.map((value) => ({ value, label: sentence(value) }));
const states = ['open', 'waiting_customer', 'waiting_partner', 'snoozed', 'resolved', 'closed'] as const;
const hourMs = 60 * 60 * 1000;

/** What an action of its type still has to be told. */
export function ActionFields({ action, onChange }: Props) {
  const pick = (label: string, data: readonly { value: string; label: string }[], value: string, set: (value: string) => Action) => (
    <Select
      aria-label={label}
      data={data}
      value={value}
      searchable={data.length > 8}
      onChange={(next) => next !== null && onChange(set(next))}
    />
  );
  switch (action.type) {
    case 'set_priority':
      return pick(t('Priority'), options(priorities), action.priority, (value) => ({ ...action, priority: value as typeof action.priority }));
    case 'set_severity':
      return pick(
        t('Severity'),
        [0, 1, 2, 3].map((level) => ({ value: String(level), label: severityName(level) })),
        String(action.severity),
        (value) => ({ ...action, severity: Number(value) as typeof action.severity }),
      );
    case 'set_category':
      return pick(t('Category'), options(topics), action.category, (category) => ({ ...action, category }));
    case 'set_cause':
      return pick(t('Cause'), options(causeCodes), action.causeCode, (causeCode) => ({ ...action, causeCode }));
    case 'set_outcome':
      return pick(t('Outcome'), options(outcomes), action.outcome, (value) => ({ ...action, outcome: value as typeof action.outcome }));
    case 'add_tags':
    case 'remove_tags':
      return <TagsInput aria-label={t('Tags')} value={action.tags} onChange={(tags) => onChange({ ...action, tags })} splitChars={[',']} />;
    case 'note':
      return (
        <Textarea
          aria-label={t('Note')}
          autosize
          minRows={2}
          value={action.body}
          onChange={(event) => onChange({ ...action, body: event.currentTarget.value })}
        />
      );
    case 'transition':
      return (
        <>
          {pick(t('State'), states.map((value) => ({ value, label: caseStateName(value) })), action.to, (to) => ({ ...action, to: to as typeof action.to }))}
          {action.to === 'snoozed' && (
            <NumberInput
              aria-label={t('For how many hours')}
              suffix={` ${t('hours')}`}
              min={1}
              max={8760}
              value={(action.forMs ?? 24 * hourMs) / hourMs}
              onChange={(value) => onChange({ ...action, forMs: Math.max(1, Number(value)) * hourMs })}
            />
          )}
        </>
      );
    case 'assign':
      return <AssignField action={action} onChange={onChange} />;
    case 'assign_team':
      return <TeamField action={action} onChange={onChange} />;
    case 'notify':
      return <NotifyFields action={action} onChange={onChange} />;
    case 'apply_sla':
      return <PolicyField action={action} onChange={onChange} />;
    case 'reply':
      return <ReplyField action={action} onChange={onChange} />;
    case 'take':
    case 'raise_priority':
      return null;
  }
}

type Of<Type extends Action['type']> = Props<Extract<Action, { type: Type }>>;

function AssignField({ action, onChange }: Of<'assign'>) {
  const people = (useColleagues().data?.items ?? []).filter(({ active }) => active);
  return (
    <Select
      aria-label={t('Assignee')}
      searchable
      data={[{ value: '', label: t('Nobody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      value={action.staffId ?? ''}
      onChange={(value) => onChange({ ...action, staffId: value || null })}
    />
  );
}

function TeamField({ action, onChange }: Of<'assign_team'>) {
  const teams = useTeams().data?.items ?? [];
  return (
    <Select
      aria-label={t('Team')}
      data={[{ value: '', label: t('No team') }, ...teams.map(({ id, name }) => ({ value: id, label: name }))]}
      value={action.teamId ?? ''}
      onChange={(value) => onChange({ ...action, teamId: value || null })}
    />
  );
}

function NotifyFields({ action, onChange }: Of<'notify'>) {
  const people = (useColleagues().data?.items ?? []).filter(({ active }) => active);
  return (
    <>
      <MultiSelect
        aria-label={t('Who is told')}
        data={[
          { value: 'assignee', label: t('Whoever has it') },
          { value: 'team', label: t('Its team') },
          { value: 'leads', label: t('Everybody who leads') },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={action.to}
        onChange={(to) => onChange({ ...action, to })}
      />
      <TextInput
        aria-label={t('Message')}
        placeholder={t('Message')}
        maxLength={500}
        value={action.message}
        onChange={(event) => onChange({ ...action, message: event.currentTarget.value })}
      />
    </>
  );
}

function PolicyField({ action, onChange }: Of<'apply_sla'>) {
  const policies = useSlaPolicies().data?.items ?? [];
  return (
    <Select
      aria-label={t('Policy')}
      placeholder={t('Choose a policy')}
      data={policies.map(({ id, name }) => ({ value: id, label: name }))}
      value={action.policyId || null}
      onChange={(value) => onChange({ ...action, policyId: value ?? '' })}
    />
  );
}

function ReplyField({ action, onChange }: Of<'reply'>) {
  const templates = useTemplates().data?.items ?? [];
  return (
    <Select
      aria-label={t('Template')}
      placeholder={t('Choose a template')}
      searchable
      data={templates.map(({ id, name }) => ({ value: id, label: name }))}
      value={action.templateId || null}
      onChange={(value) => onChange({ ...action, templateId: value ?? '' })}
    />
  );
}
