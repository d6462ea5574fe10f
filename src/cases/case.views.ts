import { type CaseState, caseStates, unresolvedStates } from './case.states.js';

export const caseViews = ['mine', 'unassigned', 'open', 'waiting', 'breaching', 'all'] as const;
export type CaseView = (typeof caseViews)[number];
export const isBuiltIn = (view: string): view is CaseView => caseViews.some((each) => each === view);

/** Whose cases: anybody's, nobody's, or those of the person who looks. */
type Whose = 'anybody' | 'nobody' | 'me';

interface ViewRule {
  readonly states: readonly CaseState[];
  readonly whose: Whose;
  /** Only what is overdue, or nearly. */
  readonly breaching: boolean;
}

export const viewRules: Readonly<Record<CaseView, ViewRule>> = {
  mine: { states: unresolvedStates, whose: 'me', breaching: false },
  unassigned: { states: ['new', 'open'], whose: 'nobody', breaching: false },
  open: { states: ['new', 'open'], whose: 'anybody', breaching: false },
  waiting: { states: ['waiting_customer', 'waiting_partner', 'snoozed'], whose: 'anybody', breaching: false },
  breaching: { states: unresolvedStates, whose: 'anybody', breaching: true },
  all: { states: caseStates.filter((state) => state !== 'merged'), whose: 'anybody', breaching: false },
};

interface Viewed {
  readonly state: CaseState;
  readonly assigneeId: string | null;
  readonly breaching: boolean;
}

export function inView(view: CaseView, seen: Viewed, staffId: string): boolean {
  const { states, whose, breaching } = viewRules[view];
  if (!states.includes(seen.state) || (breaching && !seen.breaching)) return false;
  return whose === 'anybody' || seen.assigneeId === (whose === 'me' ? staffId : null);
}
