import type { Schemas } from '../../api/types.js';
import { t } from '../../texts/t.js';

export type Condition = Schemas['RuleCondition'];

/** A condition as it is edited: `was` and `was_not` ask what the case was before. */
export interface ConditionDraft {
  readonly field: string;
  readonly operator: string;
  readonly value: readonly string[] | string | number | boolean;
}

/** What kind of value a field is compared with. */
export type FieldKind = 'choice' | 'severity' | 'text' | 'age' | 'flag' | 'happened';

interface Field {
  readonly label: string;
  readonly kind: FieldKind;
  readonly operators: readonly string[];
}

const lists = ['in', 'not_in'];
const before = ['changed', 'was', 'was_not'];
const words = ['contains', 'not_contains', 'matches', 'not_matches'];

export const fields: Readonly<Record<string, Field>> = {
  state: { label: t('State'), kind: 'choice', operators: [...lists, ...before] },
  priority: { label: t('Priority'), kind: 'choice', operators: [...lists, ...before] },
  severity: { label: t('Severity'), kind: 'severity', operators: ['at_least', 'at_most', 'changed'] },
  category: { label: t('Category'), kind: 'choice', operators: [...lists, ...before] },
  channel: { label: t('Channel'), kind: 'choice', operators: lists },
  sentiment: { label: t('Tone'), kind: 'choice', operators: [...lists, ...before] },
  assignee: { label: t('Assignee'), kind: 'choice', operators: [...lists, ...before] },
  team: { label: t('Team'), kind: 'choice', operators: [...lists, ...before] },
  tag: { label: t('Tag'), kind: 'choice', operators: lists },
  tags: { label: t('Tags'), kind: 'happened', operators: ['changed'] },
  subject: { label: t('Subject'), kind: 'text', operators: words },
  text: { label: t('What they wrote'), kind: 'text', operators: words },
  heard: { label: t('The customer'), kind: 'happened', operators: ['again'] },
  breaching: { label: t('Deadline'), kind: 'flag', operators: ['is'] },
  dueAt: { label: t('Next deadline'), kind: 'age', operators: ['within', 'older_than'] },
  createdAt: { label: t('Opened'), kind: 'age', operators: ['older_than', 'newer_than'] },
  updatedAt: { label: t('Last change'), kind: 'age', operators: ['older_than', 'newer_than'] },
  heardAt: { label: t('Last word of the customer'), kind: 'age', operators: ['older_than', 'newer_than'] },
  respondedAt: { label: t('First answer'), kind: 'age', operators: ['older_than', 'newer_than'] },
  resolvedAt: { label: t('Resolved'), kind: 'age', operators: ['older_than', 'newer_than'] },
};

export const operatorNames: Readonly<Record<string, string>> = {
  in: t('is one of'),
  not_in: t('is none of'),
  was: t('was one of'),
  was_not: t('was none of'),
  changed: t('was changed'),
  at_least: t('is at least'),
  at_most: t('is at most'),
  contains: t('contains'),
  not_contains: t('does not contain'),
  matches: t('matches the pattern'),
  not_matches: t('does not match the pattern'),
  again: t('wrote again'),
  is: t('is'),
  within: t('is due within'),
  older_than: t('longer ago than'),
  newer_than: t('less ago than'),
};

const hourMs = 60 * 60 * 1000;
const blankValues: Readonly<Record<FieldKind, ConditionDraft['value']>> = {
  choice: [],
  severity: 2,
  text: '',
  age: 24 * hourMs,
  flag: true,
  happened: true,
};

/** A condition on the field, as it begins. */
export const blankCondition = (field: string, operator = fields[field]?.operators[0] ?? 'in'): ConditionDraft => ({
  field,
  operator,
  value: blankValues[fields[field]?.kind ?? 'choice'],
});

/** As it is sent. */
export function toCondition({ field, operator, value }: ConditionDraft): Condition {
  if (operator === 'changed' || operator === 'again') return { field, operator } as Condition;
  if (operator === 'was' || operator === 'was_not')
    return { was: { field, operator: operator === 'was' ? 'in' : 'not_in', value } } as Condition;
  return { field, operator, value } as Condition;
}

/** As it is edited; null for what this editor has no fields for. */
export function fromCondition(condition: Readonly<Record<string, unknown>>): ConditionDraft | null {
  const { was } = condition as { was?: ConditionDraft };
  const plain = was ? { ...was, operator: was.operator === 'in' ? 'was' : 'was_not' } : (condition as unknown as ConditionDraft);
  if (!fields[plain.field]?.operators.includes(plain.operator)) return null;
  return { field: plain.field, operator: plain.operator, value: plain.value ?? true };
}
