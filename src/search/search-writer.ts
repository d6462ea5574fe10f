import sql, { raw, type Sql } from 'sql-template-tag';
import { jsonRows } from '../database/json-rows.js';
import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { SearchDocument } from './search-document.entity.js';
import type { SearchKind } from './search-kinds.js';
import { distinctWords, fieldBreak, wordLine } from './search-words.js';
import type { Searchable } from './searchable.js';

type Indexed = Pick<SearchDocument, 'id' | 'seq' | 'words'>;

/** The full-text table of a kind. */
export const indexOf = (kind: SearchKind): Sql => raw(`search_${kind}`);

/**
 * Makes the index say of these what their tables say now: new ones are added, changed ones are replaced, and what is
 * gone leaves without a trace. One at a time on PostgreSQL, so that an older reading never overwrites a newer one.
 */
export async function reindex(unit: Unit, { kind, texts }: Searchable, ids: readonly string[]): Promise<number> {
  if (unit.dialect === 'postgres') await unit.all(sql`SELECT pg_advisory_xact_lock(714420, 0)`);
  const wanted = [...new Set(ids)];
  const fresh = new Map((await texts(unit, wanted)).map((each) => [each.id, wordLine(each.fields.map((field) => field ?? ''))]));
  const rows = await unit.all<Indexed>(sql`SELECT id, seq, words FROM search_document
    WHERE id IN (SELECT wanted.value->>0 FROM ${jsonRows(unit.dialect, wanted.map((id) => [id]))} AS wanted)`);
  const known = new Map(rows.map((row) => [row.id, { ...row, seq: Number(row.seq) }]));
  const old = [...known.values()].filter(({ id, words }) => fresh.get(id) !== words);
  const gone = old.filter(({ id }) => !fresh.has(id));
  const changed = old.flatMap(({ id, seq }) => (fresh.has(id) ? [{ id, seq, words: fresh.get(id) ?? '' }] : []));
  const added = await numbered(unit, kind, [...fresh].filter(([id]) => !known.has(id)));
  await removeWords(unit, kind, old);
  await addWords(unit, kind, [...changed, ...added]);
  await unit.all(sql`DELETE FROM search_document
    WHERE id IN (SELECT gone.value->>0 FROM ${jsonRows(unit.dialect, gone.map(({ id }) => [id]))} AS gone)`);
  await updateRows(unit, SearchDocument, changed);
  await insertRows(unit, SearchDocument, added.map((each) => ({ ...each, kind })));
  await countWords(unit, old, [...changed, ...added]);
  return old.length + added.length;
}

async function numbered(unit: Unit, kind: SearchKind, added: readonly (readonly [string, string])[]): Promise<Indexed[]> {
  if (added.length === 0) return [];
  const last = await unit.one<{ seq: number | null }>(sql`SELECT max(seq) AS seq FROM search_document WHERE kind = ${kind}`);
  return added.map(([id, words], index) => ({ id, seq: Number(last?.seq ?? 0) + index + 1, words }));
}

/** FTS5 needs the old words to take them out; with `secure-delete` on, nothing of them is left in its pages. */
async function removeWords(unit: Unit, kind: SearchKind, rows: readonly Indexed[]): Promise<void> {
  if (rows.length === 0) return;
  const table = indexOf(kind);
  const old = jsonRows(unit.dialect, rows.map(({ seq, words }) => [seq, words]));
  await unit.all(
    unit.dialect === 'sqlite'
      ? sql`INSERT INTO ${table} (${table}, rowid, words) SELECT 'delete', old.value->>0, old.value->>1 FROM ${old} AS old`
      : sql`DELETE FROM ${table} WHERE seq IN (SELECT (old.value->>0)::bigint FROM ${old} AS old)`,
  );
}

async function addWords(unit: Unit, kind: SearchKind, rows: readonly Indexed[]): Promise<void> {
  if (rows.length === 0) return;
  const table = indexOf(kind);
  await unit.all(
    unit.dialect === 'sqlite'
      ? sql`INSERT INTO ${table} (rowid, words) SELECT fresh.value->>0, fresh.value->>1
          FROM ${jsonRows(unit.dialect, rows.map(({ seq, words }) => [seq, words]))} AS fresh`
      : sql`INSERT INTO ${table} (seq, words) SELECT (fresh.value->>0)::bigint, (fresh.value->>1)::tsvector
          FROM ${jsonRows(unit.dialect, rows.map(({ seq, words }) => [seq, vectorOf(words)]))} AS fresh`,
  );
}

/** The text of a tsvector, made here: its own parser would take words apart that FTS5 leaves whole. */
function vectorOf(line: string): string {
  return line
    .split(' ')
    .flatMap((word, index) => (word === '' || word === fieldBreak ? [] : [`'${word}':${index + 1}`]))
    .join(' ');
}

/** In how many documents each word is: what an unfinished word may become, and which search is dear. */
async function countWords(unit: Unit, old: readonly Indexed[], fresh: readonly Indexed[]): Promise<void> {
  const changes = new Map<string, number>();
  const count = (rows: readonly Indexed[], by: number) => {
    for (const { words } of rows) for (const word of distinctWords(words)) changes.set(word, (changes.get(word) ?? 0) + by);
  };
  count(fresh, 1);
  count(old, -1);
  const counted = [...changes].filter(([, by]) => by !== 0);
  if (counted.length === 0) return;
  await unit.all(sql`INSERT INTO search_word (word, docs)
    SELECT counted.value->>0, CAST(counted.value->>1 AS integer) FROM ${jsonRows(unit.dialect, counted)} AS counted WHERE true
    ON CONFLICT (word) DO UPDATE SET docs = search_word.docs + excluded.docs`);
  const fewer = counted.filter(([, by]) => by < 0);
  if (fewer.length === 0) return;
  await unit.all(sql`DELETE FROM search_word WHERE docs <= 0 AND word IN
    (SELECT fewer.value->>0 FROM ${jsonRows(unit.dialect, fewer.map(([word]) => [word]))} AS fewer)`);
}
