import { In } from 'typeorm';
import { type FieldError, ValidationFailed } from '../../common/domain-error.js';
import type { Unit } from '../../database/unit.js';
import { Staff } from '../../staff/staff.entity.js';
import { TeamMember } from '../../staff/teams/team-member.entity.js';
import { Team } from '../../staff/teams/team.entity.js';
import { seesEveryTeam } from '../case.access.js';
import type { Case } from '../case.entity.js';
import { SlaPolicy } from '../sla/sla-policy.entity.js';
import type { CaseAction } from './action.schema.js';
import type { Known } from './apply-actions.js';

interface Named {
  readonly staffIds: readonly string[];
  readonly teamIds: readonly string[];
  readonly policyIds: readonly string[];
}

/** A unit of work, or whoever only asks. */
type Looking = Pick<Unit, 'manager' | 'at'>;

/** Looks up what actions name; most name nothing, and cost nothing. */
export async function knownTo(unit: Looking, actions: readonly CaseAction[], cases: readonly Case[]): Promise<Known> {
  const named = namesIn(actions);
  const movesTeam = actions.some(({ type }) => type === 'assign_team');
  const holders = movesTeam ? cases.flatMap(({ assigneeId }) => assigneeId ?? []) : [];
  const [staff, teams, policies] = await Promise.all([
    staffOf(unit, [...named.staffIds, ...holders]),
    named.teamIds.length === 0 ? [] : unit.manager.findBy(Team, { id: In([...named.teamIds]) }),
    named.policyIds.length === 0 ? [] : unit.manager.findBy(SlaPolicy, { id: In([...named.policyIds]) }),
  ]);
  return {
    staff,
    teamIds: new Set(teams.map(({ id }) => id)),
    policies: new Map(policies.map(({ id, kind, name, termsId }) => [id, { kind, name, termsId }])),
    at: unit.at,
  };
}

async function staffOf(unit: Looking, ids: readonly string[]): Promise<Known['staff']> {
  if (ids.length === 0) return new Map();
  const people = await unit.manager.findBy(Staff, { id: In([...new Set(ids)]), active: true });
  const members = await unit.manager.findBy(TeamMember, { staffId: In(people.map(({ id }) => id)) });
  const teamsOf = (staffId: string) => members.filter((member) => member.staffId === staffId).map(({ teamId }) => teamId);
  return new Map(people.map((person) => [person.id, { teamIds: seesEveryTeam(person) ? null : teamsOf(person.id) }]));
}

function namesIn(actions: readonly CaseAction[]): Named {
  return {
    staffIds: actions.flatMap((action) => {
      if (action.type === 'assign') return action.staffId ?? [];
      return action.type === 'notify' ? action.to.filter((each) => !['assignee', 'team', 'leads'].includes(each)) : [];
    }),
    teamIds: actions.flatMap((action) => (action.type === 'assign_team' ? (action.teamId ?? []) : [])),
    policyIds: actions.flatMap((action) => (action.type === 'apply_sla' ? action.policyId : [])),
  };
}

/** 422 for whatever is named and not there, before somebody relies on it. */
export async function assertKnown(unit: Looking, actions: readonly CaseAction[], pointer: string): Promise<void> {
  const known = await knownTo(unit, actions, []);
  const errors = actions.flatMap((action, index): FieldError[] => {
    const { staffIds, teamIds, policyIds } = namesIn([action]);
    const at = `${pointer}/${index}`;
    return [
      ...staffIds.filter((id) => !known.staff.has(id)).map(() => missing(at, action.type === 'assign' ? 'staffId' : 'to', 'person')),
      ...teamIds.filter((id) => !known.teamIds.has(id)).map(() => missing(at, 'teamId', 'team')),
      ...policyIds.filter((id) => !known.policies.has(id)).map(() => missing(at, 'policyId', 'policy')),
    ];
  });
  if (errors.length > 0) throw new ValidationFailed(errors);
}

const missing = (at: string, field: string, what: string): FieldError => ({
  pointer: `${at}/${field}`,
  code: 'unknown',
  detail: `There is no such ${what}.`,
});
