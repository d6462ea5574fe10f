import { Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Case } from '../api/types.js';
import { QueueRow } from './queue-row.js';
import type { Picks } from './use-picks.js';
import { t } from '../texts/t.js';
import classes from './queue.module.css';

interface Props {
  items: readonly Case[];
  marked: string | null;
  onMark: (id: string) => void;
  /** Undefined where nobody may pick. */
  picks: Picks | undefined;
  /** Which row says why it stands where it stands. */
  explained: string | null;
  onExplain: (id: string | null) => void;
}

export function QueueList({ items, marked, onMark, picks, explained, onExplain }: Props) {
  const list = useRef<HTMLUListElement>(null);

  // Only a move of the mark scrolls: what changes by itself does not.
  useEffect(() => {
    if (!marked) return;
    const row = list.current?.querySelector(`[data-case="${CSS.escape(marked)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [marked]);

  const all = picks !== undefined && picks.ids.size === items.length;
  return (
    <div className={classes.table} data-plain={picks === undefined || undefined} data-picking={(picks && picks.ids.size > 0) || undefined}>
      <div className={classes.head}>
        <span className={classes.pick}>
          {picks && (
            <Checkbox
              aria-label={t('Select all that are loaded')}
              checked={all}
              indeterminate={picks.ids.size > 0 && !all}
              onChange={() => (all ? picks.clear() : picks.pickAll())}
            />
          )}
        </span>
        <span />
        <span>{t('Number')}</span>
        <span>{t('Subject')}</span>
        <span className={classes.customer}>{t('Customer')}</span>
        <span>{t('Deadline')}</span>
        <span>{t('State')}</span>
        <span className={classes.category}>{t('Category')}</span>
        <span className={classes.channel} />
        <span />
        <span className={classes.age}>{t('Age')}</span>
      </div>
      <ul ref={list} aria-label={t('Cases')}>
        {items.map((item) => (
          <QueueRow
            key={item.id}
            item={item}
            marked={item.id === marked}
            picked={picks?.ids.has(item.id)}
            explained={item.id === explained}
            onMark={onMark}
            onPick={picks?.pick ?? onMark}
            onExplain={onExplain}
          />
        ))}
      </ul>
    </div>
  );
}
