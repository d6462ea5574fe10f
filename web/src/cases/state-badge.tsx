import type { CaseState } from '../api/types.js';
import classes from './marks.module.css';
import { caseStateName } from './vocabulary.js';

export function StateBadge({ state }: { state: CaseState }) {
  return (
    <span className={classes.state} data-state={state}>
      <span className={classes.dot} aria-hidden="true" />
      {caseStateName(state)}
    </span>
  );
}
