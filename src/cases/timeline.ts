import { newId } from '../common/ids.js';
import { insertRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { tellFollowers } from './following/follow.js';
import { TimelineEntry } from './timeline-entry.entity.js';

/** `id` where the entry stands for a row of its own, which has the words. */
export type NewEntry = Pick<TimelineEntry, 'caseId' | 'kind' | 'actorId' | 'data'> & { readonly id?: string };

/**
 * Adds to the timelines of cases, in the order given, at the time of the unit; returns the rows,
 * and tells those who follow or have the cases.
 * `data` holds ids, states and codes, and no personal text but that of a note.
 */
export async function writeTimeline(unit: Unit, entries: readonly NewEntry[]): Promise<TimelineEntry[]> {
  const rows = entries.map((entry) => ({ id: newId(), at: unit.at, ...entry }));
  await insertRows(unit, TimelineEntry, rows);
  await tellFollowers(unit, rows);
  return rows;
}
