import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';

/** Filters of a list that live in the address, so that a narrowed list can be shared and gone back to. */
export function useAddressFilter<Name extends string>(names: readonly Name[]) {
  const [search, setSearch] = useSearchParams();
  const values = Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Record<
    Name,
    string
  >;

  const set = useCallback(
    (name: Name, value: string | null) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );

  const clear = () => setSearch({}, { replace: true });
  return { values, set, clear, active: names.some((name) => values[name] !== ''), place: search.toString() };
}
