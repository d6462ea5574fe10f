import type { Case } from '../case.entity.js';

/** Fields of a case that a checklist can ask for; cause code and outcome are always asked for. */
export const requiredFields = ['customer', 'orderRef', 'assignee', 'team', 'tags'] as const;
export type RequiredField = (typeof requiredFields)[number];

export interface ChecklistItem {
  /** Stays the item's own when its words change, so that what was ticked stays ticked. */
  readonly id: string;
  readonly text: string;
  /** Without it the case is not resolved. */
  readonly required: boolean;
}

export interface Asked {
  readonly category: string | null;
  readonly items: readonly ChecklistItem[];
  readonly requiredFields: readonly RequiredField[];
}

/** Where something is missing, as a JSON Pointer, and what. */
export interface Missing {
  readonly pointer: string;
  readonly detail: string;
}

type Facts = Pick<
  Case,
  'category' | 'causeCode' | 'outcome' | 'customerId' | 'orderRef' | 'assigneeId' | 'teamId' | 'tags'
>;

const isThere: Readonly<Record<RequiredField, (facts: Facts) => boolean>> = {
  customer: ({ customerId }) => customerId !== null,
  orderRef: ({ orderRef }) => orderRef !== null,
  assignee: ({ assigneeId }) => assigneeId !== null,
  team: ({ teamId }) => teamId !== null,
  tags: ({ tags }) => tags.length > 0,
};

/** Whether a checklist is for a case: its category's, or everybody's. */
export const isFor = ({ category }: Pick<Asked, 'category'>, facts: Pick<Case, 'category'>): boolean =>
  category === null || category === facts.category;

/** What a case still lacks to be resolved: its cause and outcome, fields, and required items without a tick. */
export function missingToResolve(facts: Facts, asked: readonly Asked[], ticked: ReadonlySet<string>): Missing[] {
  const applying = asked.filter((each) => isFor(each, facts));
  const fields = new Set(applying.flatMap((each) => each.requiredFields));
  const items = applying.flatMap((each) => each.items).filter(({ id, required }) => required && !ticked.has(id));
  return [
    ...(['causeCode', 'outcome'] as const).filter((field) => facts[field] === null).map(needed),
    ...requiredFields.filter((field) => fields.has(field) && !isThere[field](facts)).map(needed),
    ...items.map(({ id, text }) => ({ pointer: `/checklist/${id}`, detail: `is still to be done: ${text}` })),
  ];
}

const needed = (field: string): Missing => ({ pointer: `/${field}`, detail: 'is needed to resolve.' });
