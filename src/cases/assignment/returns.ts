import { In } from 'typeorm';
import sql from 'sql-template-tag';
import type { AssignmentPolicy } from '../../../config/policies/assignment.js';
import { jsonRows } from '../../database/json-rows.js';
import type { Unit } from '../../database/unit.js';
import { atLeast } from '../../staff/permissions.access.js';
import { isAway, Staff } from '../../staff/staff.entity.js';
import { TeamMember } from '../../staff/teams/team-member.entity.js';
import { Case } from '../case.entity.js';
import { type Giving, giveCases } from './give-cases.js';
import { workable } from './tell-of-work.js';

/**
 * Cases that are work again: they stay with, or go back to, whoever had them last, if that person is there; else they
 * are given up. Returns the teams that have to find somebody.
 */
export async function settleReturned(unit: Unit, caseIds: readonly string[]): Promise<string[]> {
  const cases = (await heldCases(unit, caseIds)).filter(({ state }) => workable.some((each) => each === state));
  const last = await lastAgents(unit, cases.filter(({ assigneeId }) => assigneeId === null).map(({ id }) => id));
  const people = await unit.manager.findBy(Staff, {
    id: In([...new Set([...last.values(), ...cases.flatMap(({ assigneeId }) => assigneeId ?? [])])]),
  });
  const members = await unit.manager.findBy(TeamMember, { staffId: In(people.map(({ id }) => id)) });
  const isThere = (staffId: string | undefined, { teamId }: Case) =>
    people.some(
      (person) =>
        person.id === staffId &&
        person.active &&
        !isAway(person, unit.at) &&
        (teamId === null || atLeast(person.role, 'lead') || members.some((each) => each.teamId === teamId && each.staffId === staffId)),
    );
  const givings: Giving[] = [];
  const teams: string[] = [];
  for (const before of cases) {
    const had = before.assigneeId ?? last.get(before.id);
    if (before.assigneeId !== null && !isThere(had, before)) givings.push({ before, staffId: null, why: 'away' });
    if (before.assigneeId !== null) continue;
    if (had && isThere(had, before)) givings.push({ before, staffId: had, why: 'last_agent' });
    else if (before.teamId !== null) teams.push(before.teamId);
  }
  await giveCases(unit, givings);
  return teams;
}

/** Takes back the cases of somebody who has gone: those that the policy names, or all that they may not see any more. */
export async function takeBack(unit: Unit, staffId: string, { away }: AssignmentPolicy): Promise<void> {
  const person = await unit.manager.findOneBy(Staff, { id: staffId });
  if (!person) return;
  const cases = await heldCases(unit, await unresolvedOf(unit, staffId));
  const own = new Set((await unit.manager.findBy(TeamMember, { staffId })).map(({ teamId }) => teamId));
  const long = person.awayUntil !== null && person.awayUntil - unit.at >= away.fromMs;
  const reasonOf = ({ teamId, respondedAt, state }: Case): string | null => {
    if (!person.active) return 'left';
    if (teamId !== null && !own.has(teamId) && !atLeast(person.role, 'lead')) return 'left_team';
    const goes = away.gives === 'all' || (away.gives === 'unanswered' && respondedAt === null);
    return long && goes && workable.some((each) => each === state) ? 'away' : null;
  };
  await giveCases(
    unit,
    cases.flatMap((before) => {
      const why = reasonOf(before);
      return why === null ? [] : [{ before, staffId: null, why }];
    }),
  );
}

async function unresolvedOf(unit: Unit, staffId: string): Promise<string[]> {
  const rows = await unit.all<{ id: string }>(sql`SELECT id FROM support_case WHERE "assigneeId" = ${staffId}
    AND state IN ('new', 'open', 'waiting_customer', 'waiting_partner', 'snoozed')`);
  return rows.map(({ id }) => id);
}

/** In one order, held until the end of the unit. */
async function heldCases(unit: Unit, ids: readonly string[]): Promise<Case[]> {
  const lock = unit.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  return ids.length === 0
    ? []
    : unit.manager.find(Case, { where: { id: In([...new Set(ids)]) }, order: { id: 'ASC' }, ...lock });
}

/** Who had each of these cases last. */
async function lastAgents(unit: Unit, caseIds: readonly string[]): Promise<Map<string, string>> {
  if (caseIds.length === 0) return new Map();
  const rows = await unit.all<{ caseId: string; data: string }>(sql`SELECT t."caseId", t.data
    FROM ${jsonRows(unit.dialect, caseIds.map((id) => [id]))} AS wanted
    JOIN timeline_entry t ON t."caseId" = wanted.value->>0
    WHERE t.kind = 'case.assigned' ORDER BY t.at, t.id`);
  const last = new Map<string, string>();
  for (const { caseId, data } of rows) {
    const { to } = JSON.parse(data) as { to: string | null };
    if (to !== null) last.set(caseId, to);
  }
  return last;
}
