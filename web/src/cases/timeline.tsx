import { Button } from '@mantine/core';
import { Link } from 'react-router-dom';
import type { TimelineEntry } from '../api/types.js';
import { ago, moment, useNow } from '../format/time.js';
import { nameOf } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './timeline.module.css';

interface Props {
  /** Whether entries lead to their case: where the timeline is of more than one. */
  linked?: boolean;
  /** Of the infinite query behind the timeline. */
  pages: {
    data?: { pages: readonly { items: readonly TimelineEntry[] }[] };
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage: () => unknown;
  };
}

/** What happened, in the server's order; what people wrote stands out. */
export function Timeline({ pages, linked = false }: Props) {
  const now = useNow();
  const entries = pages.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <ol className={classes.timeline}>
        {entries.map((entry) => (
          <li key={entry.id} className={classes.entry} data-note={entry.kind === 'case.noted' || undefined}>
            <p className={classes.line}>
              <span className={classes.actor}>{entry.actor ? nameOf(entry.actor) : 'Redress'}</span>{' '}
              {linked && entry.caseId ? (
                <Link to={`/cases/${entry.caseId}`}>{entry.summary}</Link>
              ) : (
                entry.summary
              )}
              <time dateTime={entry.at} title={moment(entry.at)} className={classes.at}>
                {ago(entry.at, now)}
              </time>
            </p>
            {entry.body && <p className={classes.body}>{entry.body}</p>}
          </li>
        ))}
      </ol>
      {pages.hasNextPage && (
        <Button
          variant="subtle"
          mt="sm"
          loading={pages.isFetchingNextPage}
          onClick={() => pages.fetchNextPage()}
        >
          {t('Show more')}
        </Button>
      )}
    </>
  );
}
