import type { Case, SlaClock } from '../api/types.js';
import { moment, ago, useNow } from '../format/time.js';
import { sentence } from '../format/words.js';
import { Property, PropertyList } from '../layout/property-list.js';
import { ChannelMark } from './channel-mark.js';
import { severityName, SeverityMark } from './severity-mark.js';
import { SlaBadge } from './sla-badge.js';
import classes from './case-properties.module.css';

function Clock({ clock }: { clock: SlaClock }) {
  if (clock.metAt)
    return <span title={moment(clock.metAt)}>{clock.state === 'breached' ? 'Met late' : 'Met'}</span>;
  return <SlaBadge dueAt={clock.dueAt} paused={clock.state === 'paused'} />;
}

/** The facts of a case at a glance. */
export function CaseProperties({ item }: { item: Case }) {
  const now = useNow();
  return (
    <PropertyList>
      <Property name="Severity">
        <span className={classes.severity}>
          <SeverityMark severity={item.severity} /> {severityName(item.severity)}
        </span>
        {item.severityReasons.length > 0 && (
          <ul className={classes.reasons}>
            {item.severityReasons.map((reason) => (
              <li key={reason}>{sentence(reason)}</li>
            ))}
          </ul>
        )}
      </Property>
      <Property name="Priority">{sentence(item.priority)}</Property>
      {item.clocks.map((clock) => (
        <Property key={clock.kind} name={sentence(clock.kind)}>
          <Clock clock={clock} />
        </Property>
      ))}
      <Property name="Channel">
        <ChannelMark channel={item.channel} withName />
      </Property>
      {item.category && <Property name="Category">{sentence(item.category)}</Property>}
      {item.snoozedUntil && <Property name="Snoozed until">{moment(item.snoozedUntil)}</Property>}
      {item.causeCode && <Property name="Cause">{sentence(item.causeCode)}</Property>}
      {item.outcome && <Property name="Outcome">{sentence(item.outcome)}</Property>}
      <Property name="Opened">
        <time dateTime={item.createdAt} title={moment(item.createdAt)}>
          {ago(item.createdAt, now)}
        </time>
      </Property>
      {item.reopenedCount > 0 && <Property name="Reopened">{item.reopenedCount} ×</Property>}
    </PropertyList>
  );
}
