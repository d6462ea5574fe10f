import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Case } from '../api/types.js';

export interface Picks {
  /** Of those that are listed: what left the list is not acted on unseen. */
  readonly ids: ReadonlySet<string>;
  /** `span` takes everything from the last one picked to this one. */
  readonly pick: (id: string, span: boolean) => void;
  readonly pickAll: () => void;
  readonly clear: () => void;
}

const none: ReadonlySet<string> = new Set();

/** Which cases of a list are picked. `place` names the list: another list, or another filter, starts empty. */
export function usePicks(items: readonly Case[], place: string): Picks {
  const [state, setState] = useState({ place, picked: none });
  const latest = useRef(items);
  useLayoutEffect(() => {
    latest.current = items;
  });
  const last = useRef<string | null>(null);
  const picked = state.place === place ? state.picked : none;
  const ids = useMemo(() => new Set(items.flatMap(({ id }) => (picked.has(id) ? id : []))), [items, picked]);

  const change = useCallback(
    (next: (before: ReadonlySet<string>) => ReadonlySet<string>) =>
      setState((before) => ({ place, picked: next(before.place === place ? before.picked : none) })),
    [place],
  );
  const pick = useCallback(
    (id: string, span: boolean) => {
      const order = latest.current.map((item) => item.id);
      const from = span && last.current ? order.indexOf(last.current) : -1;
      const to = order.indexOf(id);
      last.current = id;
      change((before) => {
        const next = new Set(before);
        if (from >= 0) for (const each of order.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(each);
        else if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    [change],
  );
  const all = () => new Set(latest.current.map(({ id }) => id));
  return {
    ids,
    pick,
    pickAll: () => change(all),
    clear: useCallback(() => change(() => none), [change]),
  };
}
