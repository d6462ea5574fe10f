import { DomainError } from './domain-error.js';
import { isId } from './ids.js';
import { storableText } from './storable-text.js';

export class BadCursor extends DomainError {
  constructor() {
    super(400, 'paging.bad_cursor', 'This cursor is not from this list. Start again without a cursor.');
  }
}

export interface Page<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}

type Key = string | number | null;

/**
 * Where a list stopped: the sort key of its last row. `scope` names the list and its order, so that
 * a cursor cannot be used for another one.
 */
export function encodeCursor(scope: string, keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify([scope, ...keys])).toString('base64url');
}

export function decodeCursor(scope: string, cursor: string | undefined, keyCount: number): Key[] | null {
  if (cursor === undefined) return null;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new BadCursor();
  }
  if (!Array.isArray(parts) || parts[0] !== scope || parts.length !== keyCount + 1) throw new BadCursor();
  const keys = parts.slice(1) as unknown[];
  if (!keys.every(isKey)) throw new BadCursor();
  return keys;
}

/** No row was ever sorted by a text that cannot be stored. */
function isKey(key: unknown): key is Key {
  return key === null || typeof key === 'number' || (typeof key === 'string' && storableText(key) === key);
}

/** A place in a list by time: epoch milliseconds, then the id. */
export type TimedPlace = readonly [at: number, id: string];

export function decodeTimedPlace(scope: string, cursor: string | undefined): TimedPlace | null {
  const place = decodeCursor(scope, cursor, 2);
  if (!place) return null;
  const [at, id] = place;
  if (!Number.isSafeInteger(at) || typeof id !== 'string' || !isId(id)) throw new BadCursor();
  return [Number(at), id];
}

/** Cuts the one row too many that a list reads to know whether there is more. */
export function pageFrom<Row, Item>(
  rows: readonly Row[],
  limit: number,
  present: (row: Row) => Item,
  cursorOf: (row: Row) => string,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(present), nextCursor: rows.length > limit && last ? cursorOf(last) : null };
}
