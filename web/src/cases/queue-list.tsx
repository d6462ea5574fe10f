import { Loader } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Case } from '../api/types.js';
import { QueueRow } from './queue-row.js';
import classes from './queue.module.css';

interface Props {
  items: readonly Case[];
  selected: string | null;
  onSelect: (id: string) => void;
  hasMore: boolean;
  loading: boolean;
  onMore: () => void;
  /** Names this list, so that coming back to it finds the same place. */
  place: string;
}

const scrolls = new Map<string, number>();

export function QueueList({ items, selected, onSelect, hasMore, loading, onMore, place }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { ref: end, entry } = useIntersection({ root: null, rootMargin: '600px' });
  const atEnd = entry?.isIntersecting ?? false;

  useEffect(() => {
    if (atEnd && hasMore && !loading) onMore();
  }, [atEnd, hasMore, loading, onMore]);

  useLayoutEffect(() => {
    list.current?.scrollTo({ top: scrolls.get(place) ?? 0 });
  }, [place]);

  useEffect(() => {
    if (selected) list.current?.querySelector(`[data-case="${CSS.escape(selected)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <div ref={list} className={classes.list} onScroll={(event) => scrolls.set(place, event.currentTarget.scrollTop)}>
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
      <ul aria-label="Cases">
        {items.map((item) => (
          <QueueRow key={item.id} item={item} selected={item.id === selected} onSelect={onSelect} />
        ))}
      </ul>
      <div ref={end} className={classes.more}>
        {hasMore && <Loader size={16} aria-label="Loading more cases" />}
      </div>
    </div>
  );
}
