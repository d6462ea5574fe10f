import type { TimelineEntry } from '../api/types.js';
import { ago, moment, useNow } from '../format/time.js';
import classes from './timeline.module.css';

/** What happened, oldest first; notes stand out because people wrote them for people. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const now = useNow();
  return (
    <ol className={classes.timeline}>
      {entries.map((entry) => (
        <li key={entry.id} className={classes.entry} data-note={entry.kind === 'note' || undefined}>
          <p className={classes.line}>
            <span className={classes.actor}>{entry.actor?.name ?? 'Redress'}</span> {entry.summary}
            <time dateTime={entry.at} title={moment(entry.at)} className={classes.at}>
              {ago(entry.at, now)}
            </time>
          </p>
          {entry.body && <p className={classes.body}>{entry.body}</p>}
        </li>
      ))}
    </ol>
  );
}
