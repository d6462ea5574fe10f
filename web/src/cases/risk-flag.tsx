import { isPersonAtRisk } from './severity-reasons.js';
import classes from './risk-flag.module.css';

/** Stands before everything else where somebody may harm themselves. */
export function RiskFlag({ reasons }: { reasons: readonly string[] }) {
  if (!isPersonAtRisk(reasons)) return null;
  return (
    <span className={classes.flag} title="May harm themselves: speak to them at once">
      Person at risk
    </span>
  );
}
