import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { ComplaintView } from '../intake/complaint.schema.js';
import { mappedFields } from '../intake/mapping/mapping.schema.js';
import { Failure } from './failure.js';

export const fileFormats = ['csv', 'ndjson'] as const;
export type FileFormat = (typeof fileFormats)[number];

export const contentTypes: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson',
};

const byEnding: Readonly<Record<string, FileFormat>> = { '.csv': 'csv', '.ndjson': 'ndjson', '.jsonl': 'ndjson' };

export function formatOf(file: string, said: FileFormat | undefined): FileFormat {
  const format = said ?? byEnding[path.extname(file).toLowerCase()];
  if (!format) throw new Failure(`Say --format ${fileFormats.join(' or ')}: the name of ${file} does not.`, 2);
  return format;
}

/** A complaint as an import takes it. What scoring found is left out: an import scores again. */
export function rowOf(complaint: ComplaintView) {
  const { id, externalId, channel, subject, body, author, orderRef, sku, occurredAt } = complaint;
  const { remedySought, tags, inReplyTo } = complaint;
  // One without a name of its own gets one, so that the same file taken twice counts once.
  return {
    externalId: externalId ?? id, channel, subject, body, author, orderRef, sku, occurredAt, remedySought, tags, inReplyTo,
  };
}

type Row = ReturnType<typeof rowOf>;

/** The text of a file, piece by piece. */
export function fileText(rows: AsyncIterable<Row>, format: FileFormat): AsyncIterable<string> {
  return format === 'csv' ? csvText(rows) : ndjsonText(rows);
}

async function* ndjsonText(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe. */
async function* csvText(rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const columns = [...mappedFields];
  yield stringify([], { columns, header: true, bom: true });
  for await (const { tags, ...row } of rows) {
    yield stringify([{ ...row, tags: tags.join(', ') }], { columns, escape_formulas: true });
  }
}
