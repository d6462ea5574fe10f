import sql from 'sql-template-tag';
import { Conflict } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import { insertRows } from '../../database/rows.js';
import type { Unit } from '../../database/unit.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import type { Case } from '../case.entity.js';
import { caseNumber } from '../find-case.js';
import { writeTimeline } from '../timeline.js';
import { CaseLink } from './case-link.entity.js';
import { type LinkKind, seenFromOther, storedLink } from './link-kinds.js';

class LinkCycle extends Conflict {
  constructor() {
    super('case.link_cycle', 'A case cannot be above or behind itself, by way of others either.');
  }
}

/** Notes that `other` is the `kind` of `one`, on both timelines. A link that is there already stays as it is. */
export async function linkCases(unit: Unit, actor: Actor, one: Case, other: Case, kind: LinkKind): Promise<void> {
  const link = { id: newId(), ...storedLink(one.id, other.id, kind), createdById: actor.id, createdAt: unit.at };
  if (link.kind === 'parent' || link.kind === 'caused_by') await assertNoCycle(unit, link);
  const stored = await insertRows<CaseLink, { id: string }>(unit, CaseLink, [link], {
    onConflict: 'nothing',
    returning: ['id'],
  });
  if (stored.length > 0) await tellBoth(unit, actor, 'case.linked', link.id, one, other, kind);
}

/** The same for a link that is gone. */
export async function unlinkCases(unit: Unit, actor: Actor, one: Case, other: Case, link: CaseLink, kind: LinkKind) {
  await unit.manager.delete(CaseLink, { id: link.id });
  await tellBoth(unit, actor, 'case.unlinked', link.id, one, other, kind);
}

async function tellBoth(unit: Unit, actor: Actor, act: string, linkId: string, one: Case, other: Case, kind: LinkKind) {
  const entry = (of: Case, seen: Case, as: LinkKind) => ({
    caseId: of.id,
    kind: act,
    actorId: actor.id,
    data: { linkId, kind: as, otherId: seen.id, number: caseNumber(seen.number) },
  });
  await writeTimeline(unit, [entry(one, other, kind), entry(other, one, seenFromOther(kind))]);
  await recordAct(unit, actor, act, { type: 'case', id: one.id }, { linkId, kind, otherId: other.id });
  // Nobody's decision gets stale by it.
  for (const { id, version } of [one, other]) unit.emit('case.changed', { id, version });
}

async function assertNoCycle(unit: Unit, { caseId, otherId, kind }: Pick<CaseLink, 'caseId' | 'otherId' | 'kind'>) {
  const loop = await unit.one<{ id: string }>(sql`WITH RECURSIVE above(id) AS (
      SELECT CAST(${otherId} AS text)
      UNION SELECT l."otherId" FROM above a JOIN case_link l ON l."caseId" = a.id AND l.kind = ${kind})
    SELECT id FROM above WHERE id = ${caseId}`);
  if (loop) throw new LinkCycle();
}
