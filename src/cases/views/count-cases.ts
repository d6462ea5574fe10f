import sql, { join } from 'sql-template-tag';
import type { Reads } from '../../database/reads.js';
import { StorageUnavailable } from '../../database/storage-error.js';
import type { Actor } from '../../staff/permissions.access.js';
import { armsOf } from '../case-arms.js';
import type { Looker } from '../filters/filter.policy.js';
import type { CaseFilter } from '../filters/filter.schema.js';

export interface Count {
  /** Null where counting took too long. */
  readonly count: number | null;
  /** There are more than were counted. */
  readonly capped: boolean;
}

const countMax = 1_000;

/** How many cases a filter finds for this person, exactly up to 1,000. Reads for reports: it may scan. */
export async function countCases(reads: Reads, filter: CaseFilter, actor: Actor, looker: Looker): Promise<Count> {
  const { arms, checks } = armsOf(reads.dialect, filter, 'rank', actor, looker);
  if (arms.length === 0) return { count: 0, capped: false };
  const each = arms.map(
    (arm) => sql`SELECT 1 FROM (SELECT 1 FROM support_case c WHERE ${join([arm, ...checks], ' AND ')}
      LIMIT ${countMax + 1}) AS counted`,
  );
  try {
    const row = await reads.one<{ n: number }>(sql`SELECT count(*) AS n FROM (${join(each, ' UNION ALL ')}
      LIMIT ${countMax + 1}) AS found`);
    const n = Number(row?.n ?? 0);
    return { count: Math.min(n, countMax), capped: n > countMax };
  } catch (error) {
    if (error instanceof StorageUnavailable) return { count: null, capped: true };
    throw error;
  }
}
