import type { CaseState } from '../case.states.js';

/** How a complaint stands, as its customer is told. */
export type Standing = 'received' | 'looking' | 'waiting' | 'resolved';

const standings: Readonly<Record<CaseState, Standing>> = {
  new: 'received',
  open: 'looking',
  waiting_partner: 'looking',
  snoozed: 'looking',
  waiting_customer: 'waiting',
  resolved: 'resolved',
  closed: 'resolved',
  // Its texts are in another case by now, which is the one that is looked at.
  merged: 'looking',
};

/** Null: triage has not been yet. */
export const standingOf = (state: CaseState | null): Standing => (state === null ? 'received' : standings[state]);

export interface Step {
  readonly standing: Standing;
  readonly is: 'past' | 'now' | 'ahead';
}

/** The way of a complaint with where it is now. That something is needed of the customer is a step only while it is. */
export function stepsOf(now: Standing): Step[] {
  const way: Standing[] = now === 'waiting' ? ['received', 'looking', 'waiting', 'resolved'] : ['received', 'looking', 'resolved'];
  const at = way.indexOf(now);
  return way.map((standing, index) => ({ standing, is: index < at ? 'past' : index === at ? 'now' : 'ahead' }));
}
