import { iso } from '../../common/schemas.js';
import { z } from 'zod';
import { labels } from '../../sentiment/label.js';
import { channels } from '../channels.js';
import type { Draft } from '../draft.js';
import type { FileRow } from './file-row.js';

/** As much of a text as a preview shows, in UTF-16 code units. */
const shownMax = 300;
const text = z.string().nullable();

/** A row of a file and what it becomes. */
export const sampleView = z
  .object({
    line: z.number().int(),
    cells: z.array(z.string()).describe('In the order of the columns, shortened'),
    reason: text.describe('Why the row is no complaint; null when it is one'),
    complaint: z
      .object({
        externalId: text,
        channel: z.enum(channels),
        subject: text,
        body: z.string().describe('Its first 300 characters'),
        author: z.object({ name: text, email: text, phone: text, handle: text }),
        orderRef: text,
        sku: text,
        occurredAt: z.iso.datetime().nullable(),
        tags: z.array(z.string()),
        label: z.enum(labels),
        score: z.number(),
        severity: z.number().int(),
        category: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'ImportSample' });

export type Sample = z.output<typeof sampleView>;

const short = (value: string): string => (value.length > shownMax ? `${value.slice(0, shownMax).toWellFormed()}…` : value);

export function sampleOf({ line, cells, text: json }: FileRow, result: Draft | string): Sample {
  const row = { line, cells: (cells ?? (json === undefined ? [] : [json])).map(short) };
  if (typeof result === 'string') return { ...row, reason: result, complaint: null };
  const { externalId, channel, subject, body, orderRef, sku, tags, label, score, severity, category } = result;
  return {
    ...row,
    reason: null,
    complaint: {
      externalId,
      channel,
      subject,
      body: short(body),
      author: { name: result.authorName, email: result.authorEmail, phone: result.authorPhone, handle: result.authorHandle },
      orderRef,
      sku,
      occurredAt: result.occurredAt === null ? null : iso(result.occurredAt),
      tags,
      label,
      score,
      severity,
      category,
    },
  };
}
