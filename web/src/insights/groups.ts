import type { SentimentBucket, SentimentInsight } from '../api/types.js';

/** As many as can be told apart by colour. */
const drawn = 6;
const nameless = 'none';

export const groupOf = ({ group }: SentimentBucket): string => group ?? nameless;

/** The groups that are drawn, the most talked-about first; none when the figures are not grouped. */
export function groupsOf({ buckets }: SentimentInsight): string[] {
  if (buckets.every(({ group }) => group === null)) return [];
  const totals = new Map<string, number>();
  for (const bucket of buckets)
    totals.set(groupOf(bucket), (totals.get(groupOf(bucket)) ?? 0) + bucket.count);
  return [...totals]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, drawn)
    .map(([group]) => group);
}
