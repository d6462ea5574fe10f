import { In } from 'typeorm';
import sql, { empty, join } from 'sql-template-tag';
import { keepTurns } from './turns.js';
import type { Unit } from '../../database/unit.js';
import { isAway } from '../../staff/staff.entity.js';
import type { Skills } from '../../staff/skills.js';
import type { AssignmentMode } from '../../staff/teams/team.entity.js';
import { Case } from '../case.entity.js';
import { type Agent, giveOut } from './assignment.policy.js';
import { giveCases } from './give-cases.js';
import { workable } from './tell-of-work.js';

/** How many cases of a team one round gives out. */
const roundMax = 200;

interface Member {
  readonly teamId: string;
  readonly id: string;
  readonly capacity: number | null;
  readonly awayUntil: number | null;
  readonly skills: string | null;
  readonly turn: number;
}

/**
 * Gives the waiting cases of these teams to people who are there and have room. `leftBy`: who has just given a case
 * back. Teams and people are held in one order meanwhile, so that two workers never fill one person twice.
 */
export async function assignWaiting(
  unit: Unit,
  teamIds: readonly string[],
  leftBy: ReadonlyMap<string, string | null> = new Map(),
): Promise<void> {
  if (teamIds.length === 0) return;
  const hold = unit.dialect === 'postgres' ? sql`FOR NO KEY UPDATE` : empty;
  const teams = await unit.all<{ id: string; mode: AssignmentMode }>(sql`SELECT id, mode FROM team
    WHERE id IN (${join([...new Set(teamIds)])}) AND mode <> 'manual' ORDER BY id ${hold}`);
  if (teams.length === 0) return;
  const ids = teams.map(({ id }) => id);
  await unit.all(sql`SELECT id FROM staff WHERE id IN (SELECT "staffId" FROM team_member WHERE "teamId" IN (${join(ids)}))
    ORDER BY id ${hold}`);
  for (const { id, mode } of teams) if (mode !== 'manual') await giveOutOf(unit, id, mode, leftBy);
}

async function giveOutOf(
  unit: Unit,
  teamId: string,
  mode: Exclude<AssignmentMode, 'manual'>,
  leftBy: ReadonlyMap<string, string | null>,
): Promise<void> {
  const agents = await agentsOf(unit, teamId);
  if (!agents.some(({ away, open, capacity }) => !away && open < (capacity ?? Infinity))) return;
  const cases = await waitingOf(unit, teamId);
  const given = giveOut(
    mode,
    agents,
    cases.map((each) => ({ ...each, breaching: Boolean(each.breaching), notTo: leftBy.get(each.id) ?? null })),
  );
  const byId = new Map(cases.map((each) => [each.id, each]));
  await giveCases(
    unit,
    given.flatMap(({ caseId, staffId, skills }) => {
      const before = byId.get(caseId);
      return before ? [{ before, staffId, why: mode, ...(skills.length > 0 ? { more: { skills } } : {}) }] : [];
    }),
  );
  await keepTurns(unit, teamId, given);
  const last = given.at(-1);
  // There may be more than one round could hold.
  if (last && cases.length === roundMax) unit.emit('case.unassigned', { id: last.caseId, teamId, leftBy: null });
}

async function agentsOf(unit: Unit, teamId: string): Promise<Agent[]> {
  const members = await unit.all<Member>(sql`SELECT s.id, s.capacity, s."awayUntil", s.skills, m.turn
    FROM team_member m JOIN staff s ON s.id = m."staffId" WHERE m."teamId" = ${teamId} AND s.active`);
  if (members.length === 0) return [];
  const loads = await unit.all<{ id: string; n: number }>(sql`SELECT "assigneeId" AS id, count(*) AS n FROM support_case
    WHERE "assigneeId" IN (${join(members.map(({ id }) => id))}) AND state IN (${join([...workable])}) GROUP BY "assigneeId"`);
  const open = new Map(loads.map(({ id, n }) => [id, Number(n)]));
  return members.map(({ id, capacity, awayUntil, skills, turn }) => ({
    id,
    open: open.get(id) ?? 0,
    capacity,
    away: isAway({ awayUntil: awayUntil === null ? null : Number(awayUntil) }, unit.at),
    turn: Number(turn),
    skills: skills === null ? null : (JSON.parse(skills) as Skills),
  }));
}

/** The most pressing, in the order of the rank; what somebody is just taking is passed over. */
async function waitingOf(unit: Unit, teamId: string): Promise<Case[]> {
  const skip = unit.dialect === 'postgres' ? sql`FOR UPDATE SKIP LOCKED` : empty;
  const rows = await unit.all<{ id: string }>(sql`SELECT id FROM support_case
    WHERE "teamId" = ${teamId} AND "assigneeId" IS NULL AND state IN ('new', 'open')
    ORDER BY rank, id LIMIT ${roundMax} ${skip}`);
  const cases = rows.length === 0 ? [] : await unit.manager.findBy(Case, { id: In(rows.map(({ id }) => id)) });
  const byId = new Map(cases.map((each) => [each.id, each]));
  return rows.flatMap(({ id }) => byId.get(id) ?? []);
}
