import { channelWords } from '../../../config/policies/import-columns.js';
import { fieldErrors } from '../../common/validation.js';
import { type Channel, channels } from '../channels.js';
import { gatheredComplaint, gatheredPlainComplaint, type NewComplaint } from '../complaint.schema.js';
import type { MappedField } from '../mapping/mapping.schema.js';
import { type Matching, plainName } from './column-matching.policy.js';
import type { FileRow } from './file-row.js';
import { asWritten } from './formula.js';
import { type DateOrder, isoFromWritten } from './written-time.policy.js';

export interface Reading {
  /** Null: each row is a JSON value in the shape of `POST /api/complaints`. */
  readonly columns: Matching | null;
  readonly headers: readonly string[];
  /** Of rows that name none. */
  readonly channel: Channel;
  readonly dates: DateOrder | null;
  /** Cells may carry the mark that keeps a spreadsheet from running them. */
  readonly isMarked: boolean;
}

/** A complaint, or why the row is none. */
export type RowResult = NewComplaint | string;

/** A column of our own exports: its texts are to be taken as they are. */
export const textFormat = 'textFormat';
/** Members of our own exports that are found out anew when a row comes back. */
export const foundOut = ['sentiment', 'severity', 'category', 'language', 'receivedAt', 'line', 'reason'] as const;

/** Makes complaints of the rows of a file. */
export class RowReader {
  private readonly steps: readonly { field: MappedField; places: readonly number[] }[];
  private readonly formatPlace: number;

  constructor(private readonly reading: Reading) {
    const { columns, headers } = reading;
    this.steps = Object.entries(columns ?? {}).map(([field, names]) => ({
      field: field as MappedField,
      places: names.map((name) => headers.indexOf(name)),
    }));
    this.formatPlace = headers.indexOf(textFormat);
  }

  read(row: FileRow): RowResult {
    if (row.reason !== undefined) return row.reason;
    if (this.reading.columns === null) return this.checked(withoutFindings(row.value));
    const cells = row.cells ?? cellsOf(row.value, this.reading.headers);
    if (cells === null) return 'row: must be a JSON object';
    return this.gathered(cells);
  }

  private gathered(cells: readonly string[]): RowResult {
    const author: Record<string, string> = {};
    const input: Record<string, unknown> = { author };
    let trouble: string | null = null;
    for (const { field, places } of this.steps) {
      if (field === 'tags') {
        const tags = places.flatMap((place) => tagsIn(this.cell(cells, place)));
        if (tags.length > 0) input.tags = tags;
        continue;
      }
      const found = this.firstOf(cells, places);
      if (found === undefined) continue;
      if (field.startsWith('author.')) author[field.slice('author.'.length)] = found;
      else if (field === 'channel') input.channel = channelIn(found);
      else if (field === 'occurredAt') {
        input.occurredAt = isoFromWritten(found, this.reading.dates);
        if (input.occurredAt === null) trouble = `occurredAt: "${found.slice(0, 40)}" is no date, or can be read in two ways`;
      } else input[field] = found;
    }
    if (this.cell(cells, this.formatPlace) === 'plain') input[textFormat] = 'plain';
    const result = this.checked(input);
    if (trouble === null) return result;
    return typeof result === 'string' ? `${result}; ${trouble}` : trouble;
  }

  private firstOf(cells: readonly string[], places: readonly number[]): string | undefined {
    for (const place of places) {
      const cell = this.cell(cells, place);
      if (cell !== '') return cell;
    }
    return undefined;
  }

  private cell(cells: readonly string[], place: number): string {
    const cell = cells[place] ?? '';
    return (this.reading.isMarked ? asWritten(cell) : cell).trim();
  }

  private checked(value: unknown): RowResult {
    const { isPlain, input } = this.withDefaults(value);
    const { success, data, error } = (isPlain ? gatheredPlainComplaint : gatheredComplaint).safeParse(input);
    if (success) return data;
    return fieldErrors(error.issues)
      .map(({ pointer, detail }) => `${pointer.slice(1).replaceAll('/', '.') || 'row'}: ${detail}`)
      .join('; ');
  }

  private withDefaults(value: unknown): { isPlain: boolean; input: unknown } {
    if (!isObject(value)) return { isPlain: false, input: value };
    const { [textFormat]: format, ...rest } = value;
    const isPlain = format === 'plain';
    if (format === undefined || isPlain) return { isPlain, input: { channel: this.reading.channel, ...rest } };
    return { isPlain, input: { channel: this.reading.channel, ...value } };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function withoutFindings(value: unknown): unknown {
  if (!isObject(value) || !('sentiment' in value || 'reason' in value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !(foundOut as readonly string[]).includes(name)));
}

/** The cells that a JSON object would have under these names, `author.email` for a member of a member. */
function cellsOf(value: unknown, headers: readonly string[]): readonly string[] | null {
  if (!isObject(value)) return null;
  const flat = new Map(flattened(value, ''));
  return headers.map((name) => flat.get(name) ?? '');
}

/** The members of a JSON object by their paths, as text. */
export function flattened(value: Readonly<Record<string, unknown>>, prefix: string): [string, string][] {
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    const path = prefix + name;
    if (inner === null || inner === undefined) return [];
    if (isObject(inner)) return prefix.split('.').length > 3 ? [] : flattened(inner, `${path}.`);
    return [[path, typeof inner === 'string' ? inner : JSON.stringify(inner)]];
  });
}

const known = new Set<string>([...channels, 'web']);

/** A word for a channel that nobody knows stays, and is what is wrong with the row. */
function channelIn(cell: string): string {
  if (known.has(cell)) return cell;
  const word = plainName(cell);
  return known.has(word) ? word : (channelWords[word] ?? cell);
}

/** By comma, or as a JSON list where a tag has a comma itself. */
function tagsIn(cell: string): string[] {
  if (cell === '') return [];
  if (cell.startsWith('[')) {
    try {
      const list: unknown = JSON.parse(cell);
      if (Array.isArray(list)) return list.map(String);
    } catch {
      // Then it is a tag that begins so.
    }
  }
  return cell.split(',').map((tag) => tag.trim()).filter((tag) => tag !== '');
}
