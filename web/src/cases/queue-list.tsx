import { useEffect, useRef } from 'react';
import type { Case } from '../api/types.js';
import { QueueRow } from './queue-row.js';
import { t } from '../texts/t.js';
import classes from './queue.module.css';

interface Props {
  items: readonly Case[];
  selected: string | null;
  onSelect: (id: string) => void;
}

export function QueueList({ items, selected, onSelect }: Props) {
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (selected)
      list.current
        ?.querySelector(`[data-case="${CSS.escape(selected)}"]`)
        ?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <>
      <div className={classes.head} aria-hidden="true">
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
          <QueueRow key={item.id} item={item} selected={item.id === selected} onSelect={onSelect} />
        ))}
      </ul>
    </>
  );
}
