import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { tellOfWork } from './assignment/tell-of-work.js';
import { tally } from './case-tally.js';
import { Case } from './case.entity.js';
import { noteChange } from './unit-changes.js';

export interface CaseChange {
  readonly before: Case;
  readonly after: Case;
}

/**
 * Stores new cases and returns the ids of those that were stored: a case whose `joinKey` somebody else has
 * used in the meantime is left out.
 */
export async function insertCases(unit: Unit, cases: readonly Case[]): Promise<ReadonlySet<string>> {
  const stored = await insertRows<Case, { id: string }>(unit, Case, cases, {
    onConflict: 'nothing',
    returning: ['id'],
  });
  const ids = new Set(stored.map(({ id }) => id));
  const opened = cases.filter(({ id }) => ids.has(id));
  await tally(
    unit,
    opened.map((after) => ({ before: null, after })),
  );
  for (const { id, version } of opened) unit.emit('case.opened', { id, version });
  for (const after of opened) tellOfWork(unit, null, after);
  for (const after of opened) noteChange(unit, { before: null, after });
  return ids;
}

/**
 * Stores changed cases as their next version, and returns them so. The caller holds their rows. `byItself`: neither a
 * person nor a customer has done it, so no rule takes it up.
 */
export async function saveCases(
  unit: Unit,
  changes: readonly CaseChange[],
  { byItself }: { readonly byItself: boolean } = { byItself: false },
): Promise<Case[]> {
  const rows = changes.map(({ before, after }) => ({
    ...after,
    version: before.version + 1,
    updatedAt: unit.at,
  }));
  await updateRows(unit, Case, rows);
  await tally(unit, changes);
  for (const { id, version } of rows) unit.emit('case.changed', { id, version });
  for (const { before, after } of changes) tellOfWork(unit, before, after);
  if (!byItself) for (const [index, after] of rows.entries()) noteChange(unit, { before: changes[index]?.before ?? null, after });
  return rows;
}

/** Stores what time alone has changed. Nobody has decided anything, so it is no newer version. */
export async function saveTicks(unit: Unit, changes: readonly CaseChange[]): Promise<void> {
  await updateRows(
    unit,
    Case,
    changes.map(({ after }) => after),
  );
  await tally(unit, changes);
  for (const { after } of changes) unit.emit('case.changed', { id: after.id, version: after.version });
  for (const { before, after } of changes) tellOfWork(unit, before, after);
}
