import { assertSound, type StateTable } from '../common/state-table.js';

export const caseStates = [
  'new',
  'open',
  'waiting_customer',
  'waiting_partner',
  'snoozed',
  'resolved',
  'closed',
  'merged',
] as const;
export type CaseState = (typeof caseStates)[number];

/** Which state may follow which. What is merged is part of another case; only taking the merge back undoes that. */
export const caseMoves: StateTable<CaseState> = {
  new: ['open', 'waiting_customer', 'waiting_partner', 'snoozed', 'resolved', 'merged'],
  open: ['waiting_customer', 'waiting_partner', 'snoozed', 'resolved', 'merged'],
  waiting_customer: ['open', 'resolved', 'merged'],
  waiting_partner: ['open', 'resolved', 'merged'],
  snoozed: ['open', 'merged'],
  resolved: ['open', 'closed', 'merged'],
  closed: ['open', 'merged'],
  merged: [],
};
assertSound(caseMoves, 'case', 'new');

/** The states that a case can be moved to; merging has a verb of its own, because it takes two cases. */
export const steps = caseStates.filter((state) => state !== 'merged');
export type CaseStep = Exclude<CaseState, 'merged'>;
const stepsOf = (from: CaseState): CaseStep[] => caseMoves[from].filter((to) => to !== 'merged');

/** The legal moves but merging. */
export const transitions = Object.fromEntries(caseStates.map((from) => [from, stepsOf(from)])) as unknown as {
  readonly [From in CaseState]: readonly CaseStep[];
};

/** Somebody still has to do something, now or later. */
export const unresolvedStates = ['new', 'open', 'waiting_customer', 'waiting_partner', 'snoozed'] as const;

export const isUnresolved = (state: CaseState): boolean => (unresolvedStates as readonly CaseState[]).includes(state);

/** From resolved or closed back to work: counted, because the customer was not put right the first time. */
export const isReopening = (from: CaseState, to: CaseState): boolean =>
  (from === 'resolved' || from === 'closed') && to === 'open';

export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

export const outcomes = ['upheld', 'partly_upheld', 'rejected', 'no_fault'] as const;
export type Outcome = (typeof outcomes)[number];
