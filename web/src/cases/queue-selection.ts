import { useCallback, useState } from 'react';
import type { Case } from '../api/types.js';

/** Survives leaving the queue for a case and coming back. */
let remembered: string | null = null;

/** The marked row, by id: it stays the same case when the list moves under it. */
export function useQueueSelection(items: readonly Case[]) {
  const [selected, setSelected] = useState(remembered);

  const select = useCallback((id: string) => {
    remembered = id;
    setSelected(id);
  }, []);

  const move = (by: 1 | -1) => {
    const at = items.findIndex((item) => item.id === selected);
    const next = items[at < 0 ? 0 : Math.min(items.length - 1, Math.max(0, at + by))];
    if (next) select(next.id);
  };

  return { selected, select, next: () => move(1), previous: () => move(-1) };
}
