import type { CaseState } from '../api/types.js';
import classes from './marks.module.css';

const names: Readonly<Record<CaseState, string>> = {
  new: 'New',
  open: 'Open',
  waiting_customer: 'Waiting: customer',
  waiting_partner: 'Waiting: partner',
  snoozed: 'Snoozed',
  resolved: 'Resolved',
  closed: 'Closed',
};

export const caseStateName = (state: string): string => names[state as CaseState] ?? state;

export function StateBadge({ state }: { state: CaseState }) {
  return (
    <span className={classes.state} data-state={state}>
      <span className={classes.dot} aria-hidden="true" />
      {caseStateName(state)}
    </span>
  );
}
