import { updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { Mention } from '../listening/mention.entity.js';
import type { Placed } from './triage.js';

/** Notes on mentions which case they are in. The caller holds their rows. */
export async function noteCases(
  unit: Unit,
  mentions: readonly Mention[],
  placed: ReadonlyMap<string, Placed>,
): Promise<void> {
  await updateRows(
    unit,
    Mention,
    mentions.map(({ id, version }) => ({
      id,
      caseId: placed.get(id)?.caseId ?? null,
      version: version + 1,
      updatedAt: unit.at,
    })),
  );
}
