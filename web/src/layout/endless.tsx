import { Loader } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { t } from '../texts/t.js';
import classes from './endless.module.css';

interface Props {
  /** Names this list, so that coming back to it finds the same place. */
  place: string;
  /** Of the infinite query behind the list. */
  pages: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
  /** What stands below the last row. */
  end?: ReactNode;
  children: ReactNode;
}

/**
 * Rows that come, go and change places by themselves leave what is being read where it is: after every change the first
 * row in sight, if it is still there, is put back to the height that it had. At the top, new rows are to be seen.
 */
function useSteadyRows(area: RefObject<HTMLDivElement | null>) {
  const anchor = useRef<{ row: Element; top: number } | null>(null);
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    const before = anchor.current;
    if (before?.row.isConnected && box.scrollTop > 0)
      box.scrollBy({ top: before.row.getBoundingClientRect().top - before.top });
  });
  useEffect(() => {
    const box = area.current;
    if (!box) return;
    const remember = () => {
      const top = box.getBoundingClientRect().top;
      const row = [...box.querySelectorAll('li')].find((each) => each.getBoundingClientRect().bottom > top + 34);
      anchor.current = row ? { row, top: row.getBoundingClientRect().top } : null;
    };
    remember();
    box.addEventListener('scroll', remember, { passive: true });
    return () => box.removeEventListener('scroll', remember);
  });
}

const scrolls = new Map<string, number>();

/** A list that scrolls and asks for its next page before its end is reached. */
export function Endless({ place, pages, end: foot, children }: Props) {
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

  useSteadyRows(area);

  return (
    <div
      ref={area}
      className={classes.area}
      onScroll={(event) => scrolls.set(place, event.currentTarget.scrollTop)}
    >
      {children}
      <div ref={end} className={classes.end}>
        {foot}
        {hasNextPage && <Loader size={16} role="status" aria-label={t('Loading more')} />}
      </div>
    </div>
  );
}
