import { Checkbox } from '@mantine/core';
import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { Case } from '../api/types.js';
import { age, useNow } from '../format/time.js';
import { nameOf, sentence } from '../format/words.js';
import { Face } from '../layout/face.js';
import { ChannelMark } from './channel-mark.js';
import { isPaused } from './deadline.js';
import { RankButton } from './rank-button.js';
import { RiskFlag } from './risk-flag.js';
import { SentimentTick } from './sentiment-tick.js';
import { SlaBadge } from './sla-badge.js';
import { StateBadge } from './state-badge.js';
import { t } from '../texts/t.js';
import classes from './queue.module.css';

interface Props {
  item: Case;
  marked: boolean;
  /** Undefined where nobody may pick. */
  picked: boolean | undefined;
  explained: boolean;
  onMark: (id: string) => void;
  onPick: (id: string, span: boolean) => void;
  onExplain: (id: string | null) => void;
}

const tagsShown = 2;

/** One case: a row of columns on a wide screen, a card of three lines on a phone (see the style sheet). */
export const QueueRow = memo(function QueueRow({ item, marked, picked, explained, onMark, onPick, onExplain }: Props) {
  const now = useNow();
  const assignee = item.assignee ? nameOf(item.assignee) : t('nobody');
  return (
    <li
      className={classes.row}
      data-marked={marked || undefined}
      data-picked={picked || undefined}
      data-case={item.id}
    >
      <span className={classes.pick}>
        {picked !== undefined && (
          <Checkbox
            tabIndex={-1}
            aria-label={t('Select {number}', { number: item.number })}
            checked={picked}
            onChange={(event) => onPick(item.id, (event.nativeEvent as MouseEvent).shiftKey)}
          />
        )}
      </span>
      <RankButton item={item} explained={explained} onExplain={onExplain} />
      <span className={classes.number}>{item.number}</span>
      <span className={classes.subject}>
        <RiskFlag reasons={item.severityReasons} />
        <SentimentTick label={item.sentiment} />
        <Link
          to={`/cases/${item.number}`}
          className={classes.link}
          onFocus={() => onMark(item.id)}
          title={item.subject}
        >
          {item.subject}
        </Link>
        {item.tags.slice(0, tagsShown).map((tag) => (
          <span key={tag} className={classes.tag}>
            {tag}
          </span>
        ))}
        {item.tags.length > tagsShown && (
          <span className={classes.tag} title={item.tags.slice(tagsShown).join(', ')}>
            +{item.tags.length - tagsShown}
          </span>
        )}
      </span>
      <span className={classes.customer}>{item.customer?.name ?? t('Unknown customer')}</span>
      <span className={classes.due}>
        <SlaBadge dueAt={item.dueAt} paused={isPaused(item)} />
      </span>
      <span className={classes.state}>
        <StateBadge state={item.state} />
      </span>
      <span className={classes.category}>{sentence(item.category)}</span>
      <span className={classes.channel}>
        <ChannelMark channel={item.channel} />
      </span>
      <span
        className={classes.assignee}
        title={item.team ? t('{assignee}, team {team}', { assignee, team: nameOf(item.team) }) : assignee}
      >
        {item.assignee ? (
          <Face name={assignee} size={22} />
        ) : (
          <span className={classes.nobody} aria-hidden="true" />
        )}
        <span className="visually-hidden">{t('Assigned to {assignee}', { assignee })}</span>
      </span>
      <time className={classes.age} dateTime={item.createdAt}>
        {age(item.createdAt, now)}
      </time>
    </li>
  );
});
