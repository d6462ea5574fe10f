import { assertSound, type StateTable } from '../common/state-table.js';

export const caseStates = [
  'new',
  'open',
  'waiting_customer',
  'waiting_partner',
  'snoozed',
  'resolved',
  'closed',
] as const;
export type CaseState = (typeof caseStates)[number];

/** Which state may follow which. */
export const caseMoves: StateTable<CaseState> = {
  new: ['open', 'waiting_customer', 'waiting_partner', 'snoozed', 'resolved'],
  open: ['waiting_customer', 'waiting_partner', 'snoozed', 'resolved'],
  waiting_customer: ['open', 'resolved'],
  waiting_partner: ['open', 'resolved'],
  snoozed: ['open'],
  resolved: ['open', 'closed'],
  closed: ['open'],
};
assertSound(caseMoves, 'case', 'new');

/** Somebody still has to do something, now or later. */
export const unresolvedStates = ['new', 'open', 'waiting_customer', 'waiting_partner', 'snoozed'] as const;

export const isUnresolved = (state: CaseState): boolean => state !== 'resolved' && state !== 'closed';

/** From resolved or closed back to work: counted, because the customer was not put right the first time. */
export const isReopening = (from: CaseState, to: CaseState): boolean => !isUnresolved(from) && to === 'open';

export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

export const outcomes = ['upheld', 'partly_upheld', 'rejected', 'no_fault'] as const;
export type Outcome = (typeof outcomes)[number];
