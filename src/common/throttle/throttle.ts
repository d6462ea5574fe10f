import sql, { join } from 'sql-template-tag';
import type { Unit } from '../../database/unit.js';

/** Something that may be tried so often within a window (milliseconds). */
export interface Throttled {
  readonly subject: string;
  readonly limit: number;
  readonly windowMs: number;
}

/**
 * Counts one try under every subject, in the database, so that all processes count together. Answers how long the
 * caller has to wait (milliseconds), 0 when the try may go on. A try that is refused counts too.
 */
export async function countTry(unit: Unit, throttled: readonly Throttled[]): Promise<number> {
  let waitMs = 0;
  for (const { subject, limit, windowMs } of throttled) {
    const endsAt = unit.at + windowMs;
    const row = await unit.one<{ count: number; windowEndsAt: number }>(sql`
      INSERT INTO throttle_count AS counted (subject, count, "windowEndsAt") VALUES (${subject}, 1, ${endsAt})
      ON CONFLICT (subject) DO UPDATE SET
        count = CASE WHEN counted."windowEndsAt" > ${unit.at} THEN counted.count + 1 ELSE 1 END,
        "windowEndsAt" = CASE WHEN counted."windowEndsAt" > ${unit.at} THEN counted."windowEndsAt" ELSE ${endsAt} END
      RETURNING count, "windowEndsAt"`);
    if (row && row.count > limit) waitMs = Math.max(waitMs, Number(row.windowEndsAt) - unit.at);
  }
  return waitMs;
}

/** The subject starts afresh. */
export async function forgetTries(unit: Unit, subject: string): Promise<void> {
  await unit.all(sql`DELETE FROM throttle_count WHERE subject = ${subject}`);
}

/** One try does not count after all. */
export async function takeBackTry(unit: Unit, subjects: readonly string[]): Promise<void> {
  await unit.all(sql`UPDATE throttle_count SET count = count - 1 WHERE subject IN (${join(subjects)})`);
}

/** Removes the counts whose window is over. */
export async function forgetOldTries(unit: Unit): Promise<void> {
  await unit.all(sql`DELETE FROM throttle_count WHERE "windowEndsAt" <= ${unit.at}`);
}
