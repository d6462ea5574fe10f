import { t } from '../texts/t.js';

/** What narrows the queue; kept in the address, so that a filtered queue can be shared and gone back to. */
export const filterNames = ['state', 'severity', 'channel', 'category', 'assignee'] as const;
export type FilterName = (typeof filterNames)[number];

export interface CaseFilter extends Partial<Record<FilterName, string>> {
  view: CaseView;
  sort: CaseSort;
  q: string;
}

export const caseViews = ['mine', 'unassigned', 'open', 'waiting', 'breaching', 'all'] as const;
export type CaseView = (typeof caseViews)[number];

export const caseSorts = {
  rank: t('Most pressing'),
  dueAt: t('Due first'),
  '-severity': t('Most severe'),
  '-createdAt': t('Newest'),
  createdAt: t('Oldest'),
  '-updatedAt': t('Last changed'),
} as const;
export type CaseSort = keyof typeof caseSorts;

const isView = (value: string | null): value is CaseView => caseViews.includes(value as CaseView);
const isSort = (value: string | null): value is CaseSort => value !== null && value in caseSorts;

export function readFilter(search: URLSearchParams): CaseFilter {
  const view = search.get('view');
  const sort = search.get('sort');
  const filter: CaseFilter = {
    view: isView(view) ? view : 'open',
    sort: isSort(sort) ? sort : 'rank',
    q: search.get('q') ?? '',
  };
  for (const name of filterNames) {
    const value = search.get(name);
    if (value) filter[name] = value;
  }
  return filter;
}

/** Changes one or more parts of the address; an empty value takes the part out. */
export function withParts(
  search: URLSearchParams,
  parts: Record<string, string | undefined>,
): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(parts)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}
