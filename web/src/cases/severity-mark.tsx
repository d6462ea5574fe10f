import classes from './marks.module.css';
import { severityName } from './vocabulary.js';
import { t } from '../texts/t.js';

/** Three bars, filled to the level; the colour changes with it, and the name is there for screen readers. */
export function SeverityMark({ severity }: { severity: number }) {
  return (
    <span className={classes.severity} data-level={severity} title={t('Severity: {severity}', { severity: severityName(severity) })}>
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
        {[1, 2, 3].map((level) => (
          <rect
            key={level}
            x={(level - 1) * 5}
            y={12 - level * 4}
            width="4"
            height={level * 4}
            rx="1"
            className={level <= severity ? classes.filled : classes.hollow}
          />
        ))}
      </svg>
      <span className="visually-hidden">{t('Severity {severity}', { severity: severityName(severity) })}</span>
    </span>
  );
}
