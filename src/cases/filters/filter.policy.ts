import type { Case } from '../case.entity.js';
import type { CaseFilter, FilterCondition } from './filter.schema.js';

/** Who looks, and when: what `me`, `mine` and "ago" mean. */
export interface Looker {
  readonly staffId: string;
  readonly teamIds: readonly string[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What conditions are about. */
export type Filtered = Pick<
  Case,
  | 'state'
  | 'assigneeId'
  | 'teamId'
  | 'severity'
  | 'priority'
  | 'category'
  | 'channel'
  | 'label'
  | 'tags'
  | 'customerId'
  | 'orderRef'
  | 'reopenedCount'
  | 'breaching'
  | 'createdAt'
  | 'updatedAt'
  | 'dueAt'
>;

/** The last moment that a date can name: what has no deadline is due then. */
const never = 8_640_000_000_000_000;

type Operator = FilterCondition['operator'];
type Values = readonly (string | number | null)[];

/** The ids that are meant; null is nobody, or no team. */
export function meant(condition: FilterCondition, looker: Looker): (string | null)[] {
  if (condition.field === 'assignee')
    return condition.value.map((each) => (each === 'me' ? looker.staffId : each === 'none' ? null : each));
  if (condition.field === 'team')
    return condition.value.flatMap((each) => (each === 'mine' ? looker.teamIds : each === 'none' ? null : each));
  return [];
}

/** Where a condition on a time begins and ends (epoch milliseconds, end exclusive). */
export function stretchOf(
  condition: Extract<FilterCondition, { readonly field: 'createdAt' | 'updatedAt' | 'dueAt' }>,
  now: number,
): readonly [from: number, to: number] {
  const { operator, value } = condition;
  const at = typeof value === 'string' ? Date.parse(value) : value;
  if (operator === 'before') return [-never, at];
  if (operator === 'after') return [at, never];
  if (operator === 'older_than') return [-never, now - at];
  if (operator === 'newer_than') return [now - at, never];
  return [now, now + at];
}

export const matches = (filter: CaseFilter, subject: Filtered, looker: Looker): boolean =>
  filter.every((condition) => holds(condition, subject, looker));

function holds(condition: FilterCondition, subject: Filtered, looker: Looker): boolean {
  switch (condition.field) {
    case 'breaching':
      return Boolean(subject.breaching) === condition.value;
    case 'createdAt':
    case 'updatedAt':
    case 'dueAt': {
      const [from, to] = stretchOf(condition, looker.now);
      return subject[condition.field] >= from && subject[condition.field] < to;
    }
    case 'reopened':
      return isWithin(subject.reopenedCount, condition.operator, condition.value);
    case 'severity':
      return typeof condition.value === 'number'
        ? isWithin(subject.severity, condition.operator, condition.value)
        : isAmong([subject.severity], condition.value, condition.operator);
    case 'tag':
      return isAmong(subject.tags, condition.value, condition.operator);
    case 'assignee':
      return isAmong([subject.assigneeId], meant(condition, looker), condition.operator);
    case 'team':
      return isAmong([subject.teamId], meant(condition, looker), condition.operator);
    default:
      return isAmong([valueOf(condition.field, subject)], condition.value, condition.operator);
  }
}

const isAmong = (has: Values, wanted: Values, operator: Operator): boolean =>
  has.some((each) => wanted.includes(each)) === (operator === 'in');

const isWithin = (has: number, operator: Operator, value: number): boolean =>
  operator === 'at_least' ? has >= value : has <= value;

function valueOf(
  field: 'state' | 'priority' | 'category' | 'channel' | 'sentiment' | 'customer' | 'order',
  subject: Filtered,
): string | null {
  if (field === 'sentiment') return subject.label;
  if (field === 'customer') return subject.customerId;
  if (field === 'order') return subject.orderRef;
  return subject[field];
}
