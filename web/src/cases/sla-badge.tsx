import { IconAlertTriangleFilled, IconClock, IconPlayerPause } from '@tabler/icons-react';
import { duration, moment, useNow } from '../format/time.js';
import { t } from '../texts/t.js';
import classes from './marks.module.css';

const soonMs = 2 * 60 * 60 * 1000;

/** The nearest deadline: `due in 2h`, `35m overdue`, or paused. Colour, icon and words agree. */
export function SlaBadge({ dueAt, paused = false }: { dueAt: string | null; paused?: boolean }) {
  const now = useNow();
  if (paused) {
    return (
      <span className={classes.sla}>
        <IconPlayerPause size={13} aria-hidden />{' '}{t('paused')}
      </span>
    );
  }
  if (!dueAt) return <span className={classes.sla}>–</span>;
  const left = Date.parse(dueAt) - now;
  const urgency = left < 0 ? 'over' : left < soonMs ? 'soon' : 'later';
  const Icon = urgency === 'over' ? IconAlertTriangleFilled : IconClock;
  return (
    <span className={classes.sla} data-urgency={urgency} title={moment(dueAt)}>
      <Icon size={13} stroke={1.8} aria-hidden />
      {left < 0 ? t('{left} overdue', { left: duration(left) }) : t('due in {left}', { left: duration(left) })}
    </span>
  );
}
