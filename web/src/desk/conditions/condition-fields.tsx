import { MultiSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import { caseStates, priorities, severityName } from '../../cases/vocabulary.js';
import { channels, sentimentLabels, topics } from '../../complaints/vocabulary.js';
import { sentence } from '../../format/words.js';
import { useColleagues } from '../../session/colleagues.queries.js';
import { useTeams } from '../../session/teams.queries.js';
import { type ConditionDraft, fields, operatorNames } from './condition-draft.js';
import { t } from '../../texts/t.js';

interface Props {
  condition: ConditionDraft;
  onChange: (condition: ConditionDraft) => void;
}

const options = (codes: readonly string[]) => codes.map((value) => ({ value, label: sentence(value) }));
const units = [
  { value: '60000', label: t('minutes') },
  { value: '3600000', label: t('hours') },
  { value: '86400000', label: t('days') },
];

/** What a condition compares with. */
export function ConditionFields({ condition, onChange }: Props) {
  const { field, operator, value } = condition;
  const set = (next: ConditionDraft['value']) => onChange({ ...condition, value: next });
  const kind = operator === 'changed' ? 'happened' : fields[field]?.kind;
  switch (kind) {
    case 'choice':
      return <Choice condition={condition} onChange={onChange} />;
    case 'severity':
      return (
        <Select
          aria-label={t('Severity')}
          data={[0, 1, 2, 3].map((level) => ({ value: String(level), label: severityName(level) }))}
          value={String(value)}
          onChange={(next) => set(Number(next))}
        />
      );
    case 'text':
      return (
        <TextInput
          aria-label={operatorNames[operator]}
          placeholder={operator.endsWith('matches') ? t('A pattern of RE2') : t('Words')}
          value={String(value)}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
    case 'age':
      return <Age ms={Number(value)} onChange={set} />;
    case 'flag':
      return (
        <Select
          aria-label={t('Deadline')}
          data={[
            { value: 'true', label: t('in danger') },
            { value: 'false', label: t('not in danger') },
          ]}
          value={String(value)}
          onChange={(next) => set(next === 'true')}
        />
      );
    default:
      return null;
  }
}

function Choice({ condition: { field, operator, value }, onChange }: Props) {
  const people = (useColleagues().data?.items ?? []).filter(({ active }) => active);
  const teams = useTeams().data?.items ?? [];
  const values = Array.isArray(value) ? [...value] : [];
  const set = (next: string[]) => onChange({ field, operator, value: next });
  if (field === 'tag') return <TagsInput aria-label={t('Tag')} value={values} onChange={set} splitChars={[',']} />;
  const data: Readonly<Record<string, { value: string; label: string }[]>> = {
    state: [...caseStates],
    priority: options(priorities),
    category: options(topics),
    channel: options(channels),
    sentiment: options(sentimentLabels),
    assignee: [{ value: 'none', label: t('Nobody') }, ...people.map(({ id, name }) => ({ value: id, label: name }))],
    team: [{ value: 'none', label: t('No team') }, ...teams.map(({ id, name }) => ({ value: id, label: name }))],
  };
  return <MultiSelect aria-label={fields[field]?.label} data={data[field] ?? []} value={values} onChange={set} searchable />;
}

/** A length of time in the unit that reads best. */
function Age({ ms, onChange }: { ms: number; onChange: (ms: number) => void }) {
  const unit = units.findLast(({ value }) => ms >= Number(value) && ms % Number(value) === 0)?.value ?? '60000';
  return (
    <>
      <NumberInput
        aria-label={t('How long')}
        min={0}
        value={ms / Number(unit)}
        onChange={(next) => onChange(Math.round(Number(next) * Number(unit)))}
      />
      <Select
        aria-label={t('Unit')}
        data={units}
        value={unit}
        onChange={(next) => onChange((ms / Number(unit)) * Number(next))}
      />
    </>
  );
}
