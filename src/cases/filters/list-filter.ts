import type { CaseView } from '../case.views.js';
import { viewRules } from '../case.views.js';
import type { CaseFilter, FilterCondition } from './filter.schema.js';

type In<Field extends FilterCondition['field']> = Extract<
  FilterCondition,
  { readonly field: Field; readonly operator: 'in' | 'not_in' }
>['value'];

/** The parameters of the list of cases that say which ones. */
export interface ListFilter {
  readonly state?: In<'state'> | undefined;
  readonly assignee?: In<'assignee'> | undefined;
  readonly team?: In<'team'> | undefined;
  readonly severity?: In<'severity'> | undefined;
  readonly minSeverity?: number | undefined;
  readonly category?: In<'category'> | undefined;
  readonly channel?: In<'channel'> | undefined;
  readonly tag?: In<'tag'> | undefined;
}

/** Those parameters as conditions: there is one language for what a list shows. */
export function filterOf({ minSeverity, ...lists }: ListFilter): FilterCondition[] {
  const conditions = Object.entries(lists).flatMap(([field, value]) =>
    value === undefined ? [] : [{ field, operator: 'in', value } as FilterCondition],
  );
  return minSeverity === undefined
    ? conditions
    : [...conditions, { field: 'severity', operator: 'at_least', value: minSeverity }];
}

/** A built-in view as conditions. What is merged is shown, among all, to whoever asks for that state. */
export function viewFilter(view: CaseView, asked: ListFilter['state'] = []): CaseFilter {
  const { states, whose, breaching } = viewRules[view];
  const merged = view === 'all' ? asked.filter((state) => state === 'merged') : [];
  const filter: FilterCondition[] = [{ field: 'state', operator: 'in', value: [...states, ...merged] }];
  if (whose !== 'anybody') filter.push({ field: 'assignee', operator: 'in', value: [whose === 'me' ? 'me' : 'none'] });
  if (breaching) filter.push({ field: 'breaching', operator: 'is', value: true });
  return filter;
}
