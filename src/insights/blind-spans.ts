import sql from 'sql-template-tag';
import type { Reads } from '../database/reads.js';
import type { Span } from './rollup-recount.js';

/** When at least one source could not be read, cut to the span and joined where they touch. */
export async function blindSpans(reads: Reads, { from, to }: Span, now: number): Promise<Span[]> {
  const until = Math.min(to, now);
  const rows = await reads.all<{ fromAt: number; toAt: number | null }>(sql`
    SELECT "fromAt", "toAt" FROM source_blindness
    WHERE "fromAt" < ${until} AND ("toAt" IS NULL OR "toAt" > ${from}) ORDER BY "fromAt" LIMIT 10000`);
  return joined(
    rows.map(({ fromAt, toAt }) => ({
      from: Math.max(from, Number(fromAt)),
      to: Math.min(until, Number(toAt ?? until)),
    })),
  );
}

/** Spans in order of their start become spans that do not overlap. */
export function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last && span.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}
