import type { Case } from '../case.entity.js';
import { matches } from '../filters/filter.policy.js';
import type { PlainCondition, RuleCondition } from './rule-condition.schema.js';
import { matchesPattern } from './text-pattern.policy.js';

/** What makes rules look at a case. */
export const triggers = ['created', 'updated', 'time_passed'] as const;
export type Trigger = (typeof triggers)[number];

/** A case that something has happened to. */
export interface Happened {
  /** Null when it was opened, or when only time has passed. */
  readonly before: Case | null;
  readonly now: Case;
  /** What the customer wrote; only where a rule asks for it. */
  readonly texts: readonly string[];
  /** Epoch milliseconds. */
  readonly at: number;
}

type On<Field extends string> = Extract<PlainCondition, { readonly field: Field }>;

export const holdsAll = (conditions: readonly RuleCondition[], happened: Happened): boolean =>
  conditions.every((condition) =>
    'any' in condition ? condition.any.some((each) => holds(each, happened)) : holds(condition, happened),
  );

function holds(condition: PlainCondition, { before, now, texts, at }: Happened): boolean {
  const looker = { staffId: '', teamIds: [], now: at };
  if ('was' in condition) return before !== null && matches([condition.was], before, looker);
  if (condition.operator === 'changed') return before !== null && isChanged(condition.field, before, now);
  if (condition.operator === 'again') return before !== null && now.heardAt > before.heardAt;
  switch (condition.field) {
    case 'subject':
    case 'text':
      return holdsFor(condition, condition.field === 'subject' ? [now.subject] : texts);
    case 'heardAt':
    case 'respondedAt':
    case 'resolvedAt': {
      const since = now[condition.field];
      if (since === null) return false;
      return condition.operator === 'older_than' ? since < at - condition.value : since >= at - condition.value;
    }
    default:
      return matches([condition], now, looker);
  }
}

function holdsFor({ operator, value }: On<'subject' | 'text'>, texts: readonly string[]): boolean {
  const positive = operator === 'contains' || operator === 'matches';
  const wanted = value.toLowerCase();
  const found = texts.some((text) =>
    operator === 'contains' || operator === 'not_contains' ? text.toLowerCase().includes(wanted) : matchesPattern(value, text),
  );
  return found === positive;
}

const columns = {
  state: 'state',
  priority: 'priority',
  severity: 'severity',
  category: 'category',
  assignee: 'assigneeId',
  team: 'teamId',
  tags: 'tags',
  sentiment: 'label',
  outcome: 'outcome',
  order: 'orderRef',
  customer: 'customerId',
} as const;

function isChanged(field: keyof typeof columns, before: Case, now: Case): boolean {
  const column = columns[field];
  return JSON.stringify(before[column]) !== JSON.stringify(now[column]);
}

/** All that conditions ask, with what is in their alternatives. */
export const plainOnes = (conditions: readonly RuleCondition[]): PlainCondition[] =>
  conditions.flatMap((condition) => ('any' in condition ? condition.any : condition));

/** Whether a condition asks for the texts of the case. */
export const needsTexts = (conditions: readonly RuleCondition[]): boolean =>
  plainOnes(conditions).some((condition) => 'field' in condition && condition.field === 'text');
