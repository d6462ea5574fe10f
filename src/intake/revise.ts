import { newId } from '../common/ids.js';
import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { lastWord } from '../sentiment/correction.js';
import { ComplaintVersion } from './complaint-version.entity.js';
import { Complaint } from './complaint.entity.js';
import { type Draft, heardOf } from './draft.js';

const said = [
  'channel', 'subject', 'body', 'authorName', 'authorEmail', 'authorPhone', 'authorHandle', 'orderRef', 'sku',
  'remedySought', 'tags', 'inReplyTo',
] as const satisfies readonly (keyof Draft)[];

/**
 * A complaint that its owner sends again under the same `externalId`: other content becomes its next version and the
 * one before is kept; the same content changes nothing. `at` is when the content came. Answers the complaint's id.
 */
export async function revise(unit: Unit, ownerId: string, draft: Draft, at = unit.at): Promise<string> {
  const known = await unit.findForUpdate(Complaint, { ownerId, externalId: draft.externalId as string });
  if (!known) throw new Error('The complaint has vanished while its next version was written.');
  if (isSame(known, draft)) return known.id;
  // What people said about it stays: the scorer does not overrule them.
  const next = { ...known, ...draft, ...lastWord(draft, known), occurredAt: draft.occurredAt ?? known.occurredAt };
  await insertRows(unit, ComplaintVersion, [
    { id: newId(), complaintId: known.id, version: known.version, content: contentOf(known, draft), createdAt: at },
  ]);
  await updateRows(unit, Complaint, [{ ...next, version: known.version + 1, updatedAt: unit.at }]);
  unit.emit('complaint.revised', { id: known.id, before: heardOf(known), after: heardOf(next) });
  return known.id;
}

function isSame(known: Complaint, draft: Draft): boolean {
  if (draft.occurredAt !== null && draft.occurredAt !== known.occurredAt) return false;
  return said.every((field) => JSON.stringify(known[field]) === JSON.stringify(draft[field]));
}

/** The fields that a draft has, as they were. */
function contentOf(known: Complaint, draft: Draft): Draft {
  const fields = Object.keys(draft) as (keyof Draft)[];
  return Object.fromEntries(fields.map((field) => [field, known[field]])) as unknown as Draft;
}
