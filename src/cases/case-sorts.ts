import { never } from './deadlines.policy.js';

export const caseSorts = ['rank', '-createdAt', 'createdAt', 'dueAt', '-severity', '-updatedAt'] as const;
export type CaseSort = (typeof caseSorts)[number];

/** The column that a sort walks along. */
export type SortColumn = 'rank' | 'createdAt' | 'dueAt' | 'severity' | 'updatedAt';

export const columnOf = (sort: CaseSort): SortColumn => sort.replace('-', '') as SortColumn;
export const isDescending = (sort: CaseSort): boolean => sort.startsWith('-');

/** Whether a cursor can be a place in this sort: anything else would be out of the column's range. */
export function isPlace(sort: CaseSort, key: unknown): key is number {
  if (!Number.isSafeInteger(key)) return false;
  return columnOf(sort) !== 'severity'
    ? Math.abs(key as number) <= never
    : (key as number) >= 0 && (key as number) <= 3;
}
