import sql from 'sql-template-tag';
import type { Unit } from './unit.js';

/** Takes `count` numbers in a row and returns the first. A unit that is rolled back gives them back. */
export async function takeNumbers(unit: Unit, sequence: 'case' | 'claim', count: number): Promise<number> {
  const row = await unit.one<{ next: number }>(
    sql`UPDATE number_sequence SET next = next + ${count} WHERE name = ${sequence} RETURNING next`,
  );
  if (!row) throw new Error(`There is no number sequence ${sequence}.`);
  return Number(row.next) - count;
}
