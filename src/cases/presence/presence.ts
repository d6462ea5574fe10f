import sql from 'sql-template-tag';
import { type EntityManager, MoreThan } from 'typeorm';
import { iso } from '../../common/schemas.js';
import type { Unit } from '../../database/unit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { Staff } from '../../staff/staff.entity.js';
import type { Case } from '../case.entity.js';
import { namesOf } from '../present-cases.js';
import { CasePresence } from './case-presence.entity.js';
import { presenceMs } from './presence.policy.js';
import type { CollisionView, PresenceView } from './presence.schema.js';

/** Who has the case open at `now`, in the order in which they came. */
export async function presenceOf(manager: EntityManager, caseId: string, now: number): Promise<PresenceView[]> {
  const rows = await manager.find(CasePresence, { where: { caseId, until: MoreThan(now) }, order: { since: 'ASC', staffId: 'ASC' } });
  const names = await namesOf(manager, Staff, rows.map(({ staffId }) => staffId));
  return rows.map(({ staffId, state, since, until }) => ({
    staff: { id: staffId, name: names.get(staffId) ?? null },
    state,
    since: iso(since),
    until: iso(until),
  }));
}

/** Notes that they are there, for a while; two processes may do so at once. */
export async function stay(unit: Unit, key: Pick<CasePresence, 'caseId' | 'staffId'>, state: CasePresence['state'], seen: number | null) {
  await unit.write(sql`INSERT INTO case_presence ("caseId", "staffId", state, since, until, seen)
    VALUES (${key.caseId}, ${key.staffId}, ${state}, ${unit.at}, ${unit.at + presenceMs}, ${seen})
    ON CONFLICT ("caseId", "staffId") DO UPDATE SET state = excluded.state, until = excluded.until, seen = excluded.seen,
      since = CASE WHEN case_presence.state = excluded.state AND case_presence.until > ${unit.at} THEN case_presence.since ELSE excluded.since END`);
}

/** Whom somebody may have crossed who has just written in a case. */
export async function collisionOf(unit: Unit, actor: Actor, { id, version }: Case): Promise<CollisionView> {
  const here = await unit.manager.find(CasePresence, { where: { caseId: id, until: MoreThan(unit.at) }, order: { since: 'ASC' } });
  const replying = here.filter(({ staffId, state }) => staffId !== actor.id && state === 'replying');
  const names = await namesOf(unit.manager, Staff, replying.map(({ staffId }) => staffId));
  const seen = here.find(({ staffId }) => staffId === actor.id)?.seen ?? null;
  return {
    replying: replying.map(({ staffId }) => ({ id: staffId, name: names.get(staffId) ?? null })),
    changed: seen !== null && seen < version,
  };
}
