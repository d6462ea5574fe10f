import sql, { type Sql } from 'sql-template-tag';
import type { Dialect } from '../database/connection.js';
import type { Actor } from '../staff/permissions.access.js';
import { seesEveryTeam } from './case.access.js';
import type { CaseSort } from './case-sorts.js';
import { type CaseState, caseStates } from './case.states.js';
import { conditionSql } from './filters/filter-sql.js';
import { type Looker, meant } from './filters/filter.policy.js';
import type { CaseFilter, FilterCondition } from './filters/filter.schema.js';
import { visibleTo } from './visible-cases.js';

export interface Arms {
  /** Conditions on the case `c`, each answered by one walk along an index of the sort; merged, they are the list. */
  readonly arms: readonly Sql[];
  /** What has no index, and is checked on the way. */
  readonly checks: readonly Sql[];
}

/** More arms than this cost more than walking past what is not wanted. */
const peopleMax = 20;
const teamsMax = 20;

type Ids = readonly (string | null)[];

/**
 * How to find the cases of a filter that an actor may see: by person, else by team, else by state, whichever has
 * an index that holds little else. What was merged is found by whoever names that state.
 */
export function armsOf(dialect: Dialect, filter: CaseFilter, sort: CaseSort, actor: Actor, looker: Looker): Arms {
  const states = caseStates.filter(
    (state) =>
      (state !== 'merged' || filter.some((each) => each.field === 'state' && each.value.includes(state))) &&
      filter.every((each) => each.field !== 'state' || wants(each, state)),
  );
  const people = narrowed(filter, 'assignee', looker);
  const teams = teamsOf(narrowed(filter, 'team', looker), actor);
  const checksBut = (...walked: FilterCondition['field'][]): Sql[] => {
    const checked = filter.filter((each) => !walked.includes(each.field) || isNegative(each));
    const visible = walked.includes('team') ? null : visibleTo(actor);
    return [...checked.map((each) => conditionSql(dialect, each, looker)), ...(visible ? [visible] : [])];
  };
  const inStates = (rest: Sql) => states.map((state) => sql`c.state = ${state} ${rest}`);

  if (sort === 'rank' && filter.some((each) => each.field === 'breaching' && each.value))
    return { arms: inStates(sql`AND c.breaching`), checks: checksBut('state', 'breaching') };
  if (people && people.length <= peopleMax && !people.includes(null)) {
    const arms = people.flatMap((id) => inStates(sql`AND c."assigneeId" = ${id}`));
    return { arms, checks: checksBut('state', 'assignee') };
  }
  if (sort === 'rank' && people?.length === 1 && states.every(isWorkable))
    return { arms: inStates(unassigned), checks: checksBut('state', 'assignee') };
  // Only by rank is there an index of the cases that have no team.
  if (teams && teams.length <= teamsMax && (sort === 'rank' || !teams.includes(null))) {
    const arms = teams.flatMap((id) =>
      inStates(id === null ? sql`AND c."teamId" IS NULL` : sql`AND c."teamId" = ${id}`),
    );
    return { arms, checks: checksBut('state', 'team') };
  }
  return { arms: inStates(sql``), checks: checksBut('state') };
}

/** In the words of the index `case_next`. */
const unassigned = sql`AND c."assigneeId" IS NULL AND c.state IN ('new', 'open')`;
const isWorkable = (state: CaseState): boolean => state === 'new' || state === 'open';

const isNegative = ({ operator }: FilterCondition): boolean => operator === 'not_in';

const wants = ({ operator, value }: Extract<FilterCondition, { field: 'state' }>, state: CaseState): boolean =>
  value.includes(state) === (operator === 'in');

/** The people or teams that every condition allows; null: whichever. */
function narrowed(filter: CaseFilter, field: 'assignee' | 'team', looker: Looker): Ids | null {
  const sets = filter.filter((each) => each.field === field && !isNegative(each)).map((each) => meant(each, looker));
  const [first, ...others] = sets;
  return first ? [...new Set(first)].filter((id) => others.every((other) => other.includes(id))) : null;
}

function teamsOf(wanted: Ids | null, actor: Actor): Ids | null {
  if (seesEveryTeam(actor)) return wanted;
  const visible: Ids = [null, ...actor.teamIds];
  return wanted ? wanted.filter((id) => visible.includes(id)) : visible;
}
