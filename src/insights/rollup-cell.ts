import type { Heard } from '../events/events.js';

/** The finest span that insights tell apart (milliseconds). Every time zone in use is offset by whole ones. */
export const quarterMs = 15 * 60 * 1000;

export const quarterOf = (at: number): number => Math.floor(at / quarterMs) * quarterMs;

/** Which row of the rollup something counts in, and by how much. */
export interface Cell {
  readonly quarterAt: number;
  readonly brands: string;
  readonly source: string;
  readonly label: string;
  readonly topic: string;
  readonly product: string;
  readonly count: number;
}

export function cellOf(heard: Heard, count: 1 | -1): Cell {
  return {
    quarterAt: quarterOf(heard.occurredAt),
    brands: JSON.stringify(heard.brands),
    source: heard.source,
    label: heard.label,
    topic: heard.topic,
    product: heard.product ?? '',
    count,
  };
}

/**
 * One cell a key, without those that cancel out, and in one order for everybody:
 * two writers that lock the same rows crosswise would wait for each other.
 */
export function mergeCells(cells: readonly Cell[]): Cell[] {
  const merged = new Map<string, Cell>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const known = merged.get(key);
    merged.set(key, known ? { ...known, count: known.count + cell.count } : cell);
  }
  return [...merged]
    .filter(([, { count }]) => count !== 0)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, cell]) => cell);
}

const keyOf = ({ quarterAt, brands, source, label, topic, product }: Cell): string =>
  JSON.stringify([quarterAt, brands, source, label, topic, product]);
