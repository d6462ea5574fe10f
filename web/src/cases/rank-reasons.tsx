import type { Case } from '../api/types.js';
import { duration } from '../format/time.js';
import { severityReason } from './severity-reasons.js';
import { SlaBadge } from './sla-badge.js';
import { severityName } from './vocabulary.js';
import { isPaused } from './deadline.js';
import { t } from '../texts/t.js';
import classes from './rank-reasons.module.css';

type Reason = Case['rankReasons'][number];

const said: Readonly<Record<string, string>> = {
  falling: t('They get unhappier'),
  unhappy: t('They are unhappy'),
  followers: t('Many follow who said it'),
  order: t('What was paid for the order'),
};

const sayReason = ({ factor, code }: Reason, severity: number): string =>
  factor === 'severity'
    ? t('Severity: {severity}', { severity: severityName(severity) })
    : (said[code] ?? severityReason(code));

/** Why a case stands where it stands: its deadline, and what brings it forward from there. */
export function RankReasons({ item }: { item: Case }) {
  const reasons = item.rankReasons
    .filter(({ factor, forwardMs }) => factor !== 'deadline' && forwardMs !== 0)
    .toSorted((one, other) => other.forwardMs - one.forwardMs);
  const most = Math.max(...reasons.map(({ forwardMs }) => forwardMs), 1);
  const sum = reasons.reduce((total, { forwardMs }) => total + forwardMs, 0);
  return (
    <div className={classes.reasons}>
      <h3 className={classes.title}>{t('Why {number} stands here', { number: item.number })}</h3>
      <p className={classes.line}>
        <span>{t('Deadline')}</span>
        <SlaBadge dueAt={item.dueAt} paused={isPaused(item)} />
      </p>
      {reasons.map((reason) => (
        <p key={reason.factor} className={classes.line}>
          <span>{sayReason(reason, item.severity)}</span>
          <span className={classes.weight}>
            <span className={classes.track} aria-hidden="true">
              <span className={classes.bar} style={{ width: `${Math.max(4, (100 * reason.forwardMs) / most)}%` }} />
            </span>
            {t('{time} forward', { time: duration(reason.forwardMs) })}
          </span>
        </p>
      ))}
      <p className={classes.foot}>
        {sum > 0
          ? t('It stands as if it were due {time} sooner.', { time: duration(sum) })
          : t('Nothing but its deadline moves it.')}
      </p>
    </div>
  );
}
