import { isPersonAtRisk } from './severity-reasons.js';
import { t } from '../texts/t.js';
import classes from './risk-flag.module.css';

/** Stands before everything else where somebody may harm themselves. */
export function RiskFlag({ reasons }: { reasons: readonly string[] }) {
  if (!isPersonAtRisk(reasons)) return null;
  return (
    <span className={classes.flag} title={t('May harm themselves: speak to them at once')}>
      {t('Person at risk')}
    </span>
  );
}
