import { Loader } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { t } from '../texts/t.js';
import classes from './endless.module.css';

interface Props {
  /** Names this list, so that coming back to it finds the same place. */
  place: string;
  /** Of the infinite query behind the list. */
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  children: ReactNode;
}

const scrolls = new Map<string, number>();

/** A list that scrolls and asks for its next page before its end is reached. */
export function Endless({ place, pages, children }: Props) {
  const area = useRef<HTMLDivElement>(null);
  const { ref: end, entry } = useIntersection({ root: null, rootMargin: '600px' });
  const atEnd = entry?.isIntersecting ?? false;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;

  useEffect(() => {
    if (atEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [atEnd, hasNextPage, isFetchingNextPage, fetchNextPage]);

  useLayoutEffect(() => {
    area.current?.scrollTo({ top: scrolls.get(place) ?? 0 });
  }, [place]);

  return (
    <div
      ref={area}
      className={classes.area}
      onScroll={(event) => scrolls.set(place, event.currentTarget.scrollTop)}
    >
      {children}
      <div ref={end} className={classes.end}>
        {hasNextPage && <Loader size={16} role="status" aria-label={t('Loading more')} />}
      </div>
    </div>
  );
}
