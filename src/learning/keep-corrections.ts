import { newId } from '../common/ids.js';
import { insertRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import type { EventRegistry } from '../events/event-registry.js';
import type { Judged } from '../events/events.js';
import type { CorrectedField } from '../sentiment/correction.js';
import { Correction, type TextKind } from './correction.entity.js';

/** Keeps what people say about scores in the transaction in which they say it. */
export function keepCorrections(registry: EventRegistry): void {
  registry.project({ on: 'complaint.judged', project: (unit, judged) => keep(unit, 'complaint', judged) });
  registry.project({ on: 'mention.judged', project: (unit, judged) => keep(unit, 'mention', judged) });
}

async function keep(unit: Unit, textKind: TextKind, judged: readonly Judged[]): Promise<void> {
  const rows = judged.flatMap(({ id, actor, scorer, source, corrections }) =>
    corrections.map(({ field, said, corrected }) => ({
      id: newId(),
      textKind,
      textId: id,
      source,
      field: field as CorrectedField,
      said,
      corrected,
      staffId: actor.id,
      scorer,
      createdAt: unit.at,
    })),
  );
  await insertRows(unit, Correction, rows);
}
