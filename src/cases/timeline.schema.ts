import { z } from 'zod';
import { iso, pageOf, paging } from '../common/schemas.js';
import { bodyOf, summaryOf } from './timeline-words.js';

export const timelineQuery = z.strictObject(paging);

export const timelineEntryView = z
  .object({
    id: z.string(),
    at: z.iso.datetime(),
    kind: z.string().describe('What happened, in the past tense: case.moved, claim.approved'),
    caseId: z.string().nullable(),
    actor: z
      .object({ id: z.string(), name: z.string().nullable() })
      .nullable()
      .describe('Null when Redress did it by itself'),
    summary: z.string().describe('One line for people, to be read after the name of the actor'),
    body: z
      .string()
      .nullable()
      .describe('What somebody wrote: a note, a reason, the beginning of a complaint'),
    data: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'TimelineEntry' });

export const timelinePage = pageOf(timelineEntryView);
export type TimelineQuery = z.output<typeof timelineQuery>;

/** A row of a timeline as the database gives it. */
export interface TimelineRow {
  readonly id: string;
  readonly at: number;
  readonly kind: string;
  readonly caseId: string | null;
  readonly actorId: string | null;
  readonly actorName: string | null;
  /** JSON; PostgreSQL hands over what it has built itself as an object. */
  readonly data: string | Record<string, unknown>;
  /** Of an entry that stands for a reply. */
  readonly replyBody?: string | null;
}

export function presentEntry(row: TimelineRow): z.output<typeof timelineEntryView> {
  const data = typeof row.data === 'string' ? (JSON.parse(row.data) as Record<string, unknown>) : row.data;
  return {
    id: row.id,
    at: iso(Number(row.at)),
    kind: row.kind,
    caseId: row.caseId,
    actor: row.actorId === null ? null : { id: row.actorId, name: row.actorName },
    summary: summaryOf(row.kind, data),
    body: row.replyBody ?? bodyOf(row.kind, data),
    data,
  };
}
