import { useCallback, useEffect, useRef, useState } from 'react';
import type { Case } from '../api/types.js';

/** Survives leaving the queue for a case and coming back. */
let remembered: string | null = null;

const focusRow = (id: string) =>
  document.querySelector<HTMLElement>(`[data-case="${CSS.escape(id)}"] a`)?.focus({ preventScroll: true });

/**
 * The marked row, by id: it stays the same case when the list moves under it. When the case leaves the list, the next
 * step goes on from where it was.
 */
export function useMark(items: readonly Case[]) {
  const [marked, setMarked] = useState(remembered);
  const found = items.findIndex((item) => item.id === marked);
  const place = useRef(-1);
  useEffect(() => {
    if (found >= 0) place.current = found;
  }, [found]);

  const mark = useCallback((id: string) => {
    remembered = id;
    setMarked(id);
  }, []);

  const step = (by: 1 | -1): string | undefined => {
    // What followed a case that is gone has taken its place.
    const from = found >= 0 ? found : by > 0 ? place.current - 1 : place.current;
    const next = items[Math.min(items.length - 1, Math.max(0, from + by))];
    if (!next) return undefined;
    mark(next.id);
    // The focus goes along, so that screen readers read the row and Enter opens it.
    focusRow(next.id);
    return next.id;
  };

  return { marked: found >= 0 ? marked : null, item: items[found], mark, next: () => step(1), previous: () => step(-1) };
}
