import { useEffect, useRef } from 'react';
import type { Case } from '../api/types.js';
import { QueueRow } from './queue-row.js';
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
        <span>Number</span>
        <span>Subject</span>
        <span className={classes.customer}>Customer</span>
        <span>Deadline</span>
        <span>State</span>
        <span className={classes.category}>Category</span>
        <span className={classes.channel} />
        <span />
        <span className={classes.age}>Age</span>
      </div>
      <ul ref={list} aria-label="Cases">
        {items.map((item) => (
          <QueueRow key={item.id} item={item} selected={item.id === selected} onSelect={onSelect} />
        ))}
      </ul>
    </>
  );
}
