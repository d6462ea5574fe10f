import sql from 'sql-template-tag';
import type { Unit } from '../database/unit.js';
import type { EventRegistry } from '../events/event-registry.js';
import type { Judged } from '../events/events.js';
import { Case } from './case.entity.js';
import { changeCase } from './change-case.js';
import { judgedCase } from './judged-case.policy.js';
import { policies } from './policies.js';

/** When a person judges a text, its case follows in the same unit. */
export function followJudgements(registry: EventRegistry): void {
  for (const on of ['complaint.judged', 'mention.judged'] as const) {
    registry.project({
      on,
      async project(unit, all) {
        for (const judged of all) await follow(unit, judged);
      },
    });
  }
}

async function follow(unit: Unit, { id, caseId, actor, before, after }: Judged): Promise<void> {
  const found = caseId === null ? null : await unit.findForUpdate(Case, { id: caseId });
  if (!found) return;
  const others = await unit.all<{ severity: number }>(sql`
    SELECT severity FROM complaint WHERE "caseId" = ${found.id} AND id <> ${id}
    UNION ALL
    SELECT severity FROM mention WHERE "caseId" = ${found.id} AND id <> ${id} AND "deletedAt" IS NULL`);
  const changes = judgedCase(found, before, after, others, policies.triage);
  const fields = (['label', 'category', 'severity', 'priority'] as const).filter((field) => found[field] !== changes[field]);
  if (fields.length === 0) return;
  const pick = (of: Pick<Case, (typeof fields)[number]>) => Object.fromEntries(fields.map((field) => [field, of[field]]));
  await changeCase(unit, actor, found, { ...found, ...changes }, {
    kind: 'case.followed',
    data: { from: pick(found), to: pick(changes) },
  });
}
