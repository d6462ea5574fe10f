import sql, { join, type Sql } from 'sql-template-tag';
import { jsonRows } from '../database/json-rows.js';
import type { SearchKind } from './search-kinds.js';
import type { Term } from './search-query.js';
import { indexOf } from './search-writer.js';
import type { Asked } from './searchable.js';

/** A term with the words that its last one may become, and in how many things it is at the most. */
export interface KnownTerm extends Term {
  readonly endings: readonly string[];
  readonly found: number;
}

export interface Candidate {
  readonly id: string;
  readonly seq: number;
  readonly words: string;
}

export interface Candidates {
  readonly rows: readonly Candidate[];
  /** What was looked through reaches down to here; 0 when there is nothing more. */
  readonly before: number;
}

/** Of the words that begin so, as many are looked for: those that are in most texts. */
const endingsMax = 24;

/** Looks up what is known of the words. Null where one of them is nowhere: then nothing can be found. */
export async function knownTerms(asked: Asked, terms: readonly Term[]): Promise<KnownTerm[] | null> {
  const words = [...new Set(terms.flatMap((term) => term.words))];
  const rows = await asked.all<{ word: string; docs: number }>(sql`SELECT w.word, w.docs
    FROM ${jsonRows(asked.dialect, words.map((word) => [word]))} AS wanted JOIN search_word w ON w.word = wanted.value->>0`);
  const docs = new Map(rows.map((row) => [row.word, row.docs]));
  const known: KnownTerm[] = [];
  for (const term of terms) {
    const whole = term.prefix ? term.words.slice(0, -1) : term.words;
    const rarest = Math.min(...whole.map((word) => docs.get(word) ?? 0));
    const endings = term.prefix ? await endingsOf(asked, term.words.at(-1) ?? '') : [];
    const ending = endings.reduce((sum, each) => sum + each.docs, 0);
    const found = Math.min(rarest, term.prefix ? ending : Infinity);
    if (found === 0) return null;
    known.push({ ...term, endings: endings.map(({ word }) => word), found });
  }
  return known;
}

function endingsOf(asked: Asked, start: string): Promise<{ word: string; docs: number }[]> {
  return asked.all(sql`SELECT word, docs FROM search_word WHERE word >= ${start} AND word < ${`${start}\u{10FFFF}`}
    ORDER BY docs DESC, word LIMIT ${endingsMax}`);
}

/**
 * The latest that have all the terms. What is rare is looked up whole. Of what is in very many, only the latest stretch
 * is looked through, and the next request goes on from there: the cost has a bound, however much there is.
 */
export async function latest(
  asked: Asked,
  kind: SearchKind,
  terms: readonly KnownTerm[],
  before: number | null,
  limit: number,
): Promise<Candidates> {
  const top = await asked.all<{ seq: number | null }>(sql`SELECT max(seq) AS seq FROM search_document WHERE kind = ${kind}`);
  const end = Math.min(before ?? Infinity, Number(top[0]?.seq ?? 0) + 1);
  const rarest = Math.min(...terms.map(({ found }) => found));
  const walk = asked.dialect === 'sqlite' ? sqliteWalk : postgresWalk;
  let upper = end;
  let stretch = rarest <= walk.rare ? end : walk.first;
  const seqs: number[] = [];
  for (let walked = 0; upper > 1 && seqs.length < limit && walked < walk.most; walked += stretch, stretch *= 2) {
    const lower = Math.max(1, upper - stretch);
    const wanted = limit - seqs.length;
    const found = await asked.all<{ seq: number }>(
      rarest <= walk.rare ? walk.lookUp(kind, terms, lower, upper, wanted) : walk.passThrough(kind, terms, lower, upper, wanted),
    );
    seqs.push(...found.map(({ seq }) => Number(seq)));
    upper = found.length === wanted ? (seqs.at(-1) ?? lower) : lower;
  }
  return { rows: await candidates(asked, kind, seqs), before: upper > 1 ? upper : 0 };
}

async function candidates(asked: Asked, kind: SearchKind, seqs: readonly number[]): Promise<Candidate[]> {
  if (seqs.length === 0) return [];
  // Of a join, SQLite would read the whole kind once for every row.
  const rows = await asked.all<Candidate>(sql`SELECT d.id, d.seq, d.words FROM search_document d
    WHERE d.kind = ${kind} AND d.seq IN
      (SELECT CAST(wanted.value->>0 AS bigint) FROM ${jsonRows(asked.dialect, seqs.map((seq) => [seq]))} AS wanted)`);
  return rows.map((row) => ({ ...row, seq: Number(row.seq) }));
}

type Walking = (kind: SearchKind, terms: readonly KnownTerm[], from: number, to: number, limit: number) => Sql;

interface Walk {
  /** A search for what is in no more than this many is looked up whole. */
  readonly rare: number;
  /** How many of the latest are looked through first, and at the most in one request. */
  readonly first: number;
  readonly most: number;
  readonly lookUp: Walking;
  readonly passThrough: Walking;
}

const ftsWalk: Walking = (kind, terms, from, to, limit) => {
  const table = indexOf(kind);
  return sql`SELECT rowid AS seq FROM ${table} WHERE ${table} MATCH ${ftsQuery(terms)} AND rowid >= ${from} AND rowid < ${to}
    ORDER BY rowid DESC LIMIT ${limit}`;
};

/** FTS5 walks its lists from the latest on, so both ways are one. */
const sqliteWalk: Walk = { rare: 20_000, first: 50_000, most: 200_000, lookUp: ftsWalk, passThrough: ftsWalk };

const postgresWalk: Walk = {
  rare: 5_000,
  first: 2_000,
  most: 14_000,
  // Materialised, so that the planner uses the index of words and not the one of the order.
  lookUp: (kind, terms, from, to, limit) => sql`WITH found AS MATERIALIZED (
      SELECT seq FROM ${indexOf(kind)} WHERE words @@ ${tsQuery(terms)}::tsquery)
    SELECT seq FROM found WHERE seq >= ${from} AND seq < ${to} ORDER BY seq DESC LIMIT ${limit}`,
  // The other way round: GIN would list all of a common word before the first is known.
  passThrough: (kind, terms, from, to, limit) => sql`WITH stretch AS MATERIALIZED (
      SELECT seq, words FROM ${indexOf(kind)} WHERE seq >= ${from} AND seq < ${to})
    SELECT seq FROM stretch WHERE words @@ ${tsQuery(terms)}::tsquery ORDER BY seq DESC LIMIT ${limit}`,
};

/** Words hold letters, digits and pictures only, and stand in quotes: no operator can be among them. */
function ftsQuery(terms: readonly KnownTerm[]): string {
  const phrase = (words: readonly string[]) => `"${words.join(' ')}"`;
  return terms.map((term) => `(${spellings(term).map(phrase).join(' OR ')})`).join(' AND ');
}

function tsQuery(terms: readonly KnownTerm[]): string {
  const phrase = (words: readonly string[]) => `(${words.map((word) => `'${word}'`).join(' <-> ')})`;
  return terms.map((term) => `(${spellings(term).map(phrase).join(' | ')})`).join(' & ');
}

function spellings({ words, prefix, endings }: KnownTerm): (readonly string[])[] {
  return prefix ? endings.map((ending) => [...words.slice(0, -1), ending]) : [words];
}

/** How many of a kind are indexed, near enough to say what is rare. */
export async function countOf(asked: Asked, kinds: readonly SearchKind[]): Promise<number> {
  const rows = await asked.all<{ seq: number | null }>(
    join(kinds.map((kind) => sql`SELECT (SELECT max(seq) FROM search_document WHERE kind = ${kind}) AS seq`), ' UNION ALL '),
  );
  return rows.reduce((sum, { seq }) => sum + Number(seq ?? 0), 0);
}
