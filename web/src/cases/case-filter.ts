import type { NewView, View } from '../api/types.js';
import { t } from '../texts/t.js';

/** What narrows the queue; kept in the address, so that a filtered queue can be shared and gone back to. */
export const filterNames = ['state', 'severity', 'channel', 'category', 'assignee', 'team', 'tag'] as const;
export type FilterName = (typeof filterNames)[number];

export interface CaseFilter extends Partial<Record<FilterName, string>> {
  /** A built-in one, or the id of a saved one. */
  view: string;
  /** Without it, that of the view. */
  sort?: CaseSort;
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

/** Those that were saved go by their id. */
const savedView = /^[0-9a-f-]{36}$/i;

export const isBuiltIn = (value: string | null): value is CaseView => caseViews.includes(value as CaseView);
const isSort = (value: string | null): value is CaseSort => value !== null && value in caseSorts;

/** `usual` is the view of an address that names none. */
export function readFilter(search: URLSearchParams, usual = 'open'): CaseFilter {
  const view = search.get('view') ?? '';
  const sort = search.get('sort');
  const filter: CaseFilter = {
    view: isBuiltIn(view) || savedView.test(view) ? view : usual,
    ...(isSort(sort) && { sort }),
    q: search.get('q') ?? '',
  };
  for (const name of filterNames) {
    const value = search.get(name);
    if (value) filter[name] = value;
  }
  return filter;
}

export const isNarrowed = (filter: CaseFilter): boolean => filter.q !== '' || filterNames.some((name) => filter[name]);

/** What a saved view is made of; the words of a search are not part of it. */
export function viewFilterOf(filter: CaseFilter, base: View | undefined): NewView['filter'] {
  const { view, q: _, sort: __, ...lists } = filter;
  if (!base) return { ...(isBuiltIn(view) && { view }), ...readable(lists) } as NewView['filter'];
  const added = Object.entries(readable(lists)).map(([field, value]) => ({ field, operator: 'in', value }));
  return [...base.filter, ...added] as NewView['filter'];
}

const readable = (lists: Partial<Record<FilterName, string>>) =>
  Object.fromEntries(
    Object.entries(lists).map(([name, value]) => {
      const values = value.split(',');
      return [name, name === 'severity' ? values.map(Number) : values];
    }),
  );

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
