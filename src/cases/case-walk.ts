import sql, { empty, join, raw, type Sql } from 'sql-template-tag';
import type { Reads } from '../database/reads.js';
import { wordsOf } from '../listening/query/words.js';
import type { CaseQuery } from './case.schema.js';
import { type CaseState, caseStates } from './case.states.js';
import { columnOf, isDescending } from './case-sorts.js';
import { viewRules } from './case.views.js';
import { caseNumber } from './find-case.js';

/** Where in a sort: the value of its column, and the id that tells equals apart. */
export type Place = readonly [key: number, id: string];

export interface WalkResult {
  readonly ids: readonly string[];
  /** Where to go on; null at the end of the list. */
  readonly next: Place | null;
}

interface Walked {
  readonly id: string;
  readonly key: number;
  readonly kept: number | boolean;
  readonly number: number;
  readonly subject: string;
  readonly orderRef: string | null;
  readonly tags: string;
  readonly customer: string | null;
}

type Filter = Omit<CaseQuery, 'cursor' | 'limit'>;

/** The most rows that one request looks at; after that the page is short and the cursor goes on. */
const walkLimit = 5_000;
const stride = 500;

/**
 * Walks along the indexes of the sort: one arm for each state (and assignee) that is asked for, merged by the
 * database. What has no index is checked on the way, so the cost of a page does not grow with the table.
 */
export async function walkCases(
  reads: Reads,
  filter: Filter,
  staffId: string,
  after: Place | null,
  limit: number,
): Promise<WalkResult> {
  const arms = armsOf(filter, staffId);
  if (arms.length === 0) return { ids: [], next: null };
  const conditions = conditionsOf(filter);
  const says = textFilter(filter);
  // Where every row is kept, one row more than the page tells whether there is another.
  const step = conditions.length === 0 && says === null ? limit + 1 : stride;
  const ids: string[] = [];
  let at = after;
  for (let walked = 0; walked < walkLimit; walked += step) {
    const rows = await reads.all<Walked>(strideOf(filter, arms, conditions, at, step));
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

interface Arm {
  readonly state: CaseState;
  /** Undefined: of whoever. */
  readonly assigneeId?: string | null;
}

function armsOf({ view, state, assignee }: Filter, staffId: string): Arm[] {
  const rule = viewRules[view];
  const states = caseStates.filter((each) => rule.states.includes(each) && (state?.includes(each) ?? true));
  const wanted =
    assignee && new Set(assignee.map((each) => (each === 'me' ? staffId : each === 'none' ? null : each)));
  const whose = rule.whose === 'anybody' ? undefined : rule.whose === 'me' ? staffId : null;
  if (whose === undefined) {
    return wanted
      ? states.flatMap((each) => [...wanted].map((id) => ({ state: each, assigneeId: id })))
      : states.map((each) => ({ state: each }));
  }
  return wanted && !wanted.has(whose) ? [] : states.map((each) => ({ state: each, assigneeId: whose }));
}

/** What is breaching has an index of its own by rank; along the other sorts it is looked for on the way. */
const hasOwnIndex = ({ view, sort }: Filter): boolean => viewRules[view].breaching && sort === 'rank';

function conditionsOf(filter: Filter): Sql[] {
  const { view, severity, minSeverity, category, channel } = filter;
  const found: Sql[] = [];
  if (viewRules[view].breaching && !hasOwnIndex(filter)) found.push(sql`c.breaching`);
  if (severity) found.push(sql`c.severity IN (${join(severity)})`);
  if (minSeverity !== undefined && minSeverity > 0) found.push(sql`c.severity >= ${minSeverity}`);
  if (category) found.push(sql`c.category IN (${join(category)})`);
  if (channel) found.push(sql`c.channel IN (${join(channel)})`);
  return found;
}

/** Every wanted word begins some word of the case's number, subject, customer or order. */
function textFilter({ q, tag }: Filter): ((row: Walked) => boolean) | null {
  if (q === undefined && tag === undefined) return null;
  const wanted = wordsOf(q ?? '');
  return ({ number, subject, orderRef, customer, tags }) => {
    if (tag && !(JSON.parse(tags) as string[]).some((each) => tag.includes(each))) return false;
    if (q === undefined) return true;
    const text = [caseNumber(number), subject, customer ?? '', orderRef ?? ''].join(' ');
    const words = ` ${wordsOf(text).join(' ')}`;
    return wanted.length > 0 && wanted.every((word) => words.includes(` ${word}`));
  };
}

function strideOf(
  filter: Filter,
  arms: readonly Arm[],
  conditions: readonly Sql[],
  at: Place | null,
  step: number,
): Sql {
  const column = raw(`c."${columnOf(filter.sort)}"`);
  const order = raw(isDescending(filter.sort) ? 'DESC' : 'ASC');
  const beyond = raw(isDescending(filter.sort) ? '<' : '>');
  const place = at ? sql`AND (${column}, c.id) ${beyond} (${at[0]}, ${at[1]})` : empty;
  const kept = conditions.length > 0 ? sql`(${join(conditions, ' AND ')})` : sql`TRUE`;
  const own = hasOwnIndex(filter) ? sql`AND c.breaching` : empty;
  const read = sql`c.id, ${column} AS key, ${kept} AS kept,
    c.number, c.subject, c."orderRef", c.tags, c."customerId"`;
  const walked = ({ state, assigneeId }: Arm): Sql => sql`SELECT * FROM (
      SELECT ${read} FROM support_case c WHERE c.state = ${state} ${ofWhom(assigneeId)} ${own} ${place}
      ORDER BY ${column} ${order}, c.id ${order} LIMIT ${step}
    ) AS arm`;
  const merged = sql`${join(arms.map(walked), ' UNION ALL ')}
    ORDER BY key ${order}, id ${order} LIMIT ${step}`;
  // One look-up a row, and only for a search: a join might read all customers.
  const customer =
    filter.q === undefined ? sql`NULL` : sql`(SELECT name FROM customer WHERE id = w."customerId")`;
  return sql`SELECT w.*, ${customer} AS customer FROM (${merged}) AS w
    ORDER BY w.key ${order}, w.id ${order}`;
}

function ofWhom(assigneeId: string | null | undefined): Sql {
  if (assigneeId === undefined) return empty;
  return assigneeId === null ? sql`AND c."assigneeId" IS NULL` : sql`AND c."assigneeId" = ${assigneeId}`;
}
