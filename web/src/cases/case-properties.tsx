import type { Case, SlaClock } from '../api/types.js';
import { topics } from '../complaints/vocabulary.js';
import { ago, moment, useNow } from '../format/time.js';
import { sentence } from '../format/words.js';
import { Property, PropertyList } from '../layout/property-list.js';
import classes from './case-properties.module.css';
import type { useEditCase } from './cases.queries.js';
import { ChannelMark } from './channel-mark.js';
import { FactMenu } from './fact-menu.js';
import { SeverityMark } from './severity-mark.js';
import { severityReason } from './severity-reasons.js';
import { priorities, severityName } from './vocabulary.js';
import { SlaBadge } from './sla-badge.js';
import { t } from '../texts/t.js';

const severities = [0, 1, 2, 3] as const;

function Clock({ clock }: { clock: SlaClock }) {
  if (clock.metAt) {
    return <span title={moment(clock.metAt)}>{clock.breachedAt ? t('Met late') : t('Met')}</span>;
  }
  return <SlaBadge dueAt={clock.dueAt} paused={clock.state === 'paused'} />;
}

const showSeverity = (level: number) => (
  <span className={classes.severity}>
    <SeverityMark severity={level} /> {severityName(level)}
  </span>
);

interface Props {
  item: Case;
  edit: ReturnType<typeof useEditCase>;
}

/** The facts of a case at a glance; what Redress guessed can be put right. */
export function CaseProperties({ item, edit }: Props) {
  const now = useNow();
  const level = severities.find((each) => each === item.severity) ?? 0;
  return (
    <PropertyList>
      <Property name={t('Severity')}>
        <FactMenu
          name="severity"
          value={level}
          options={severities}
          show={showSeverity}
          onPick={(severity) => edit.mutate({ severity })}
        />
        {item.severityReasons.length > 0 && (
          <ul className={classes.reasons}>
            {item.severityReasons.map((reason) => (
              <li key={reason}>{severityReason(reason)}</li>
            ))}
          </ul>
        )}
      </Property>
      <Property name={t('Priority')}>
        <FactMenu
          name="priority"
          value={item.priority}
          options={priorities}
          show={sentence}
          onPick={(priority) => edit.mutate({ priority })}
        />
      </Property>
      {item.clocks.map((clock) => (
        <Property key={clock.kind} name={sentence(clock.kind)}>
          <Clock clock={clock} />
        </Property>
      ))}
      <Property name={t('Category')}>
        <FactMenu
          name="category"
          value={item.category}
          options={topics}
          show={sentence}
          onPick={(category) => edit.mutate({ category })}
        />
      </Property>
      <Property name={t('Channel')}>
        <ChannelMark channel={item.channel} withName />
      </Property>
      {item.orderRef && <Property name={t('Order')}>{item.orderRef}</Property>}
      {item.tags.length > 0 && <Property name={t('Tags')}>{item.tags.join(', ')}</Property>}
      {item.snoozedUntil && <Property name={t('Snoozed until')}>{moment(item.snoozedUntil)}</Property>}
      {item.causeCode && <Property name={t('Cause')}>{sentence(item.causeCode)}</Property>}
      {item.outcome && <Property name={t('Outcome')}>{sentence(item.outcome)}</Property>}
      <Property name={t('Opened')}>
        <time dateTime={item.createdAt} title={moment(item.createdAt)}>
          {ago(item.createdAt, now)}
        </time>
      </Property>
      {item.reopenedCount > 0 && <Property name={t('Reopened')}>{item.reopenedCount} ×</Property>}
    </PropertyList>
  );
}
