import type { Case } from './case.entity.js';

/** What people see of a case and may ask who changed; the state has moves of its own. */
const told = [
  'subject', 'category', 'priority', 'severity', 'label', 'tags', 'customerId', 'orderRef', 'assigneeId', 'teamId', 'causeCode', 'outcome',
] as const satisfies readonly (keyof Case)[];

export type FieldChanges = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;

/** Which fields are another after an act, from what to what; for the timeline of the case, which may hold its subject. */
export function fieldChanges(before: Case, after: Case): FieldChanges {
  const changed = told.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return Object.fromEntries(changed.map((field) => [field, { from: before[field], to: after[field] }]));
}
