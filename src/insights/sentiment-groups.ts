import type { Label } from '../sentiment/label.js';
import { silence, type Tones } from './net-sentiment.policy.js';
import type { Grouping } from './sentiment.schema.js';

export interface CountRow {
  readonly bucket: number;
  readonly group: string;
  readonly label: Label;
  readonly count: number;
}

/** Counts of one group, by the number of the bucket. */
export type Series = ReadonlyMap<number, Tones>;

/**
 * The rows of the rollup as one series a group, largest group first. What names several brands counts in the
 * group of each; with a filter, only in those that were asked for.
 */
export function seriesOf(
  rows: readonly CountRow[],
  groupBy: Grouping | undefined,
  brands: readonly string[] | undefined,
): Map<string | null, Series> {
  const series = new Map<string | null, Map<number, Tones>>();
  const sizes = new Map<string | null, number>();
  for (const { bucket, group, label, count } of rows) {
    for (const name of groupsOf(group, groupBy, brands)) {
      const own = series.get(name) ?? new Map<number, Tones>();
      const tones = own.get(Number(bucket)) ?? silence;
      series.set(name, own.set(Number(bucket), { ...tones, [label]: tones[label] + Number(count) }));
      sizes.set(name, (sizes.get(name) ?? 0) + Number(count));
    }
  }
  const larger = (left: string | null, right: string | null) =>
    (sizes.get(right) ?? 0) - (sizes.get(left) ?? 0);
  return new Map(
    [...series].sort(([left], [right]) => larger(left, right) || String(left).localeCompare(String(right))),
  );
}

function groupsOf(
  group: string,
  groupBy: Grouping | undefined,
  brands: readonly string[] | undefined,
): (string | null)[] {
  if (groupBy !== 'brand') return [group === '' ? null : group];
  const named = JSON.parse(group) as string[];
  if (named.length === 0) return [null];
  return [...new Set(named)].filter((brand) => !brands || brands.includes(brand));
}
