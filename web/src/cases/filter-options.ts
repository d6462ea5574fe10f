import { channels, topics } from '../complaints/vocabulary.js';
import { sentence } from '../format/words.js';
import { useColleagues } from '../session/colleagues.queries.js';
import { useMe } from '../session/session.queries.js';
import { useTeams } from '../session/teams.queries.js';
import type { FilterName } from './case-filter.js';
import { caseStates, severityName } from './vocabulary.js';
import { t } from '../texts/t.js';

interface Option {
  value: string;
  label: string;
}

export type FilterOptions = Readonly<Record<FilterName, readonly Option[]>>;

const fixed = {
  state: caseStates,
  severity: ['3', '2', '1', '0'].map((value) => ({ value, label: severityName(Number(value)) })),
  channel: channels.map((value) => ({ value, label: sentence(value) })),
  category: topics.map((value) => ({ value, label: sentence(value) })),
};

export const filterLabels: Readonly<Record<FilterName, string>> = {
  state: t('State'),
  severity: t('Severity'),
  channel: t('Channel'),
  category: t('Category'),
  assignee: t('Assignee'),
  team: t('Team'),
  tag: t('Tag'),
};

/** What the queue can be narrowed to; people and teams as the person may see them. */
export function useFilterOptions(): FilterOptions {
  const me = useMe();
  const colleagues = useColleagues().data?.items ?? [];
  const teams = useTeams().data?.items ?? [];
  return {
    ...fixed,
    assignee: [
      { value: 'me', label: t('Me') },
      { value: 'none', label: t('Nobody') },
      ...colleagues.filter(({ id, active }) => active && id !== me.id).map(({ id, name }) => ({ value: id, label: name })),
    ],
    team: [
      { value: 'mine', label: t('My teams') },
      { value: 'none', label: t('No team') },
      ...teams.map(({ id, name }) => ({ value: id, label: name })),
    ],
    // Tags are free words: what is typed is the option.
    tag: [],
  };
}

export const labelOf = (options: FilterOptions, name: FilterName, value: string): string =>
  options[name].find((option) => option.value === value)?.label ?? value;
