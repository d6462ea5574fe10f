import { Button, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { problemOf } from '../api/problem.js';
import type { PollResult, Source } from '../api/types.js';
import { ago, duration, useNow } from '../format/time.js';
import { sentence } from '../format/words.js';
import { sourceName, useChangeSource, usePoll } from './sources.queries.js';
import { t } from '../texts/t.js';
import classes from './settings.module.css';

const tones = { seeing: 'good', late: 'warn', blind: 'bad' } as const;

function pollMessage({ blind, fetched, new: fresh, updated, deleted }: PollResult): string {
  if (blind) return t('Could not look: {reason}', { reason: blind.reason });
  return t('{fetched, plural, one {# item} other {# items}} read: {fresh} new, {updated} changed, {deleted} deleted.', {
    fetched,
    fresh,
    updated,
    deleted,
  });
}

export function SourceRow({ source, mayManage }: { source: Source; mayManage: boolean }) {
  const now = useNow();
  const poll = usePoll(source);
  const change = useChangeSource(source);
  const fail = (error: unknown) => notifications.show({ color: 'red', message: problemOf(error).message });
  const every = duration(source.schedule.everySeconds * 1000);
  return (
    <li className={`${classes.row} ${source.active ? '' : classes.off}`}>
      <div className={classes.what}>
        <p className={classes.name}>{sourceName(source)}</p>
        <p className={classes.quiet}>
          {t('{kind}, every {every}', { kind: sentence(source.kind), every })}
          {source.active &&
            source.nextPollAt &&
            Date.parse(source.nextPollAt) > now &&
            t(', next in {value}', { value: duration(Date.parse(source.nextPollAt) - now) })}
          {source.lastSeenAt && t(', last seen {lastSeenAt}', { lastSeenAt: ago(source.lastSeenAt, now) })}
        </p>
        {source.active && source.reason && <p className={classes.quiet}>{source.reason}</p>}
      </div>
      {source.active && (
        <span className={classes.tag} data-tone={tones[source.state]}>
          {sentence(source.state)}
        </span>
      )}
      {mayManage && (
        <>
          <Button
            variant="default"
            loading={poll.isPending}
            disabled={!source.active}
            onClick={() =>
              poll.mutate(undefined, {
                onSuccess: (result) => notifications.show({ message: pollMessage(result) }),
                onError: fail,
              })
            }
          >
            {t('Poll now')}
          </Button>
          <Switch
            size="sm"
            checked={source.active}
            disabled={change.isPending}
            aria-label={t('Listen to {source}', { source: sourceName(source) })}
            onChange={(event) => change.mutate({ active: event.currentTarget.checked }, { onError: fail })}
          />
        </>
      )}
    </li>
  );
}
