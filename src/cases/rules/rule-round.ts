import sql, { empty, type Sql } from 'sql-template-tag';
import type { Reads } from '../../database/reads.js';
import type { Case } from '../case.entity.js';
import { type CaseState, unresolvedStates } from '../case.states.js';

/** What time can still do something to. */
export const states: readonly CaseState[] = [...unresolvedStates, 'resolved'];

/** Only the customer, by writing again, and people, by reopening, make a new one. */
export const occasionOf = ({ heardAt, reopenedCount }: Pick<Case, 'heardAt' | 'reopenedCount'>): string =>
  `${heardAt} ${reopenedCount}`;

/** A stretch of the round: how many cases it has, and which of them are worth a closer look. */
export interface Stretch {
  readonly looked: number;
  readonly ripe: readonly string[];
  readonly endsState: boolean;
}

/**
 * Goes through all cases that are not closed, oldest first by state, and begins again. Where it stands is kept in
 * memory: a restart begins a new round, and nothing fires twice for it.
 */
export class RuleRound {
  private state = 0;
  private after: readonly [createdAt: number, id: string] | null = null;

  constructor(private readonly reads: Reads) {}

  /** `ripe` is a condition on the case `c`. */
  async next(limit: number, ripe: Sql): Promise<Stretch> {
    const state = states[this.state] ?? 'new';
    const beyond = this.after ? sql`AND ("createdAt", id) > (${this.after[0]}, ${this.after[1]})` : empty;
    const rows = await this.reads.all<{ id: string; createdAt: number; ripe: number | boolean }>(sql`
      SELECT c.id, c."createdAt", ${ripe} AS ripe FROM (SELECT * FROM support_case
        WHERE state = ${state} ${beyond} ORDER BY "createdAt", id LIMIT ${limit}) AS c ORDER BY c."createdAt", c.id`);
    const last = rows.at(-1);
    this.after = rows.length === limit && last ? [Number(last.createdAt), last.id] : null;
    if (!this.after) this.state = (this.state + 1) % states.length;
    const found = rows.filter((row) => Boolean(row.ripe)).map(({ id }) => id);
    return { looked: rows.length, ripe: found, endsState: this.after === null };
  }
}
