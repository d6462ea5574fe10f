import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Reads } from '../database/reads.js';
import { wordsOf } from '../listening/query/words.js';
import type { Actor } from '../staff/permissions.access.js';
import { type Arms, armsOf } from './case-arms.js';
import { type CaseSort, columnOf, isDescending } from './case-sorts.js';
import type { Looker } from './filters/filter.policy.js';
import type { CaseFilter } from './filters/filter.schema.js';
import { caseNumber } from './find-case.js';

/** Where in a sort: the value of its column, and the id that tells equals apart. */
export type Place = readonly [key: number, id: string];

export interface WalkResult {
  readonly ids: readonly string[];
  /** Where to go on; null at the end of the list. */
  readonly next: Place | null;
}

/** What is looked for, and in which order. */
export interface Walk {
  readonly filter: CaseFilter;
  readonly sort: CaseSort;
  readonly q?: string | undefined;
}

interface Walked {
  readonly id: string;
  readonly key: number;
  readonly kept: number | boolean;
  readonly number: number;
  readonly subject: string;
  readonly orderRef: string | null;
  readonly customer: string | null;
}

/** The most rows that one request looks at; after that the page is short and the cursor goes on. */
const walkLimit = 5_000;
const stride = 500;

/**
 * Walks along the indexes of the sort: one arm for each state (and person, or team) that is asked for, merged by the
 * database. What has no index is checked on the way, so the cost of a page does not grow with the table.
 */
export async function walkCases(
  reads: Reads,
  walk: Walk,
  actor: Actor,
  looker: Looker,
  after: Place | null,
  limit: number,
): Promise<WalkResult> {
  const plan = armsOf(reads.dialect, walk.filter, walk.sort, actor, looker);
  if (plan.arms.length === 0) return { ids: [], next: null };
  const says = textFilter(walk.q);
  // Where every row is kept, one row more than the page tells whether there is another.
  const step = plan.checks.length === 0 && says === null ? limit + 1 : stride;
  const ids: string[] = [];
  let at = after;
  for (let walked = 0; walked < walkLimit; walked += step) {
    const rows = await reads.all<Walked>(strideOf(walk, plan, at, step));
    for (const row of rows) {
      if (row.kept && (says === null || says(row))) {
        if (ids.length === limit) return { ids, next: at };
        ids.push(row.id);
      }
      at = [Number(row.key), row.id];
    }
    if (rows.length < step) return { ids, next: null };
  }
  return { ids, next: at };
}

/** Every wanted word begins some word of the case's number, subject, customer or order. */
function textFilter(q: string | undefined): ((row: Walked) => boolean) | null {
  if (q === undefined) return null;
  const wanted = wordsOf(q);
  return ({ number, subject, orderRef, customer }) => {
    const text = [caseNumber(number), subject, customer ?? '', orderRef ?? ''].join(' ');
    const words = ` ${wordsOf(text).join(' ')}`;
    return wanted.length > 0 && wanted.every((word) => words.includes(` ${word}`));
  };
}

function strideOf({ sort, q }: Walk, { arms, checks }: Arms, at: Place | null, step: number): Sql {
  const column = raw(`c."${columnOf(sort)}"`);
  const order = raw(isDescending(sort) ? 'DESC' : 'ASC');
  const beyond = raw(isDescending(sort) ? '<' : '>');
  const place = at ? sql`AND (${column}, c.id) ${beyond} (${at[0]}, ${at[1]})` : empty;
  const kept = checks.length > 0 ? sql`(${join([...checks], ' AND ')})` : sql`TRUE`;
  const read = sql`c.id, ${column} AS key, ${kept} AS kept, c.number, c.subject, c."orderRef", c."customerId"`;
  const walked = (arm: Sql): Sql => sql`SELECT * FROM (
      SELECT ${read} FROM support_case c WHERE ${arm} ${place}
      ORDER BY ${column} ${order}, c.id ${order} LIMIT ${step}
    ) AS arm`;
  const merged = sql`${join(arms.map(walked), ' UNION ALL ')}
    ORDER BY key ${order}, id ${order} LIMIT ${step}`;
  // One look-up a row, and only for a search: a join might read all customers.
  const customer = q === undefined ? sql`NULL` : sql`(SELECT name FROM customer WHERE id = w."customerId")`;
  return sql`SELECT w.*, ${customer} AS customer FROM (${merged}) AS w
    ORDER BY w.key ${order}, w.id ${order}`;
}
