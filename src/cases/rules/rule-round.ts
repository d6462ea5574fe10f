import { In } from 'typeorm';
import sql, { empty } from 'sql-template-tag';
import type { Reads } from '../../database/reads.js';
import { Case } from '../case.entity.js';
import { type CaseState, unresolvedStates } from '../case.states.js';

/** What time can still do something to. */
export const states: readonly CaseState[] = [...unresolvedStates, 'resolved'];

/** Only the customer, by writing again, and people, by reopening, make a new one. */
export const occasionOf = ({ heardAt, reopenedCount }: Pick<Case, 'heardAt' | 'reopenedCount'>): string =>
  `${heardAt} ${reopenedCount}`;

/**
 * Goes through all cases that are not closed, oldest first by state, and begins again. Where it stands is kept in
 * memory: a restart begins a new round, and nothing fires twice for it.
 */
export class RuleRound {
  private state = 0;
  private after: readonly [createdAt: number, id: string] | null = null;

  constructor(private readonly reads: Reads) {}

  async next(limit: number): Promise<{ readonly cases: readonly Case[]; readonly endsState: boolean }> {
    const state = states[this.state] ?? 'new';
    const beyond = this.after ? sql`AND ("createdAt", id) > (${this.after[0]}, ${this.after[1]})` : empty;
    const rows = await this.reads.all<{ id: string; createdAt: number }>(sql`SELECT id, "createdAt" FROM support_case
      WHERE state = ${state} ${beyond} ORDER BY "createdAt", id LIMIT ${limit}`);
    const last = rows.at(-1);
    this.after = rows.length === limit && last ? [Number(last.createdAt), last.id] : null;
    if (!this.after) this.state = (this.state + 1) % states.length;
    const cases = rows.length === 0 ? [] : await this.reads.manager().findBy(Case, { id: In(rows.map(({ id }) => id)) });
    return { cases, endsState: this.after === null };
  }
}
