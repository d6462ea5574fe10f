import { shippedSetup } from '../../sentiment/scorer-setup.js';
import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { plainText } from '../../common/html-text.js';
import { channels } from '../channels.js';
import type { Complaint } from '../complaint.entity.js';
import { complaintFrom, draftFrom } from '../draft.js';
import { guessColumns } from './column-matching.policy.js';
import { csvHeader, csvRow, jsonRow } from './export-row.js';
import { RowReader } from './row-reader.js';

/** Texts as they are stored, the awkward ones first. */
const text = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...`='"+-@,;\t\r\n<b></b>&amp;[]`, 'é', '😡', '\u202E', '\0'), maxLength: 40 }),
    )
    .map((written) => plainText(written, max))
    .filter((stored) => stored !== '');
const some = (max: number) => fc.option(text(max));

const complaint = fc
  .record({
    externalId: some(255),
    channel: fc.constantFrom(...channels),
    subject: some(1_000),
    body: text(100_000),
    authorName: some(300),
    authorEmail: fc.option(fc.emailAddress()),
    authorPhone: some(60),
    authorHandle: some(300),
    orderRef: some(200),
    sku: some(200),
    remedySought: some(1_000),
    tags: fc.uniqueArray(text(100), { maxLength: 5 }),
    inReplyTo: some(255),
    occurredAt: fc.integer({ min: 0, max: 4_000_000_000_000 }),
  })
  .map((said): Complaint => ({ ...complaintFrom(draftFrom({ ...said, author: {}, body: 'x', tags: [] }, shippedSetup), 'owner', true, 0), ...said }));

const said = [
  'externalId', 'channel', 'subject', 'body', 'authorName', 'authorEmail', 'authorPhone', 'authorHandle', 'orderRef',
  'sku', 'remedySought', 'tags', 'inReplyTo', 'occurredAt',
] as const;
const contentOf = (row: Pick<Complaint, (typeof said)[number]>) => said.map((field) => [field, row[field]]);

const shared = { channel: 'api', dates: null } as const;
const backOf = (result: ReturnType<RowReader['read']>) => {
  if (typeof result === 'string') throw new Error(result);
  const draft = draftFrom(result, shippedSetup);
  return contentOf({ ...draft, occurredAt: draft.occurredAt ?? -1 });
};

describe('an export', () => {
  it('is taken back from CSV with equal content', () => {
    fc.assert(
      fc.property(complaint, (row) => {
        const [headers = [], cells = []] = parse(csvHeader + csvRow(row), { bom: true, relax_quotes: true });
        const reader = new RowReader({ ...shared, columns: guessColumns(headers), headers, isMarked: true });
        expect(backOf(reader.read({ line: 2, endLine: 2, share: 1, cells }))).toEqual(contentOf(row));
      }),
      { numRuns: 500 },
    );
  });

  it('is taken back from NDJSON with equal content', () => {
    fc.assert(
      fc.property(complaint, (row) => {
        const reader = new RowReader({ ...shared, columns: null, headers: [], isMarked: false });
        expect(backOf(reader.read({ line: 1, endLine: 1, share: 1, value: JSON.parse(jsonRow(row)) }))).toEqual(contentOf(row));
      }),
      { numRuns: 500 },
    );
  });

  it('has no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(complaint, (row) => {
        const [cells = []] = parse(csvRow(row), { relax_quotes: true });
        // The score is a number that Redress made, and may be negative.
        expect(cells.filter((cell, at) => at !== 16 && /^[=+\-@\t\r\0]/.test(cell))).toEqual([]);
      }),
    );
  });
});
