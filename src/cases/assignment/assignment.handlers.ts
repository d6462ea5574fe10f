import sql, { join } from 'sql-template-tag';
import { assignmentPolicy } from '../../../config/policies/assignment.js';
import type { Unit } from '../../database/unit.js';
import type { DatabaseHandler, EventRegistry } from '../../events/event-registry.js';
import { assignWaiting } from './assign-waiting.js';
import { settleReturned, takeBack } from './returns.js';

const limit = 200;

const unassigned: DatabaseHandler<'case.unassigned'> = {
  name: 'cases.assign',
  on: 'case.unassigned',
  kind: 'database',
  limit,
  handle: (unit, deliveries) =>
    assignWaiting(
      unit,
      deliveries.map(({ payload }) => payload.teamId),
      new Map(deliveries.map(({ payload }) => [payload.id, payload.leftBy])),
    ),
};

const returned: DatabaseHandler<'case.returned'> = {
  name: 'cases.return',
  on: 'case.returned',
  kind: 'database',
  limit,
  async handle(unit, deliveries) {
    await assignWaiting(unit, await settleReturned(unit, deliveries.map(({ payload }) => payload.id)));
  },
};

const available: DatabaseHandler<'staff.available'> = {
  name: 'cases.assign_to_free',
  on: 'staff.available',
  kind: 'database',
  limit,
  handle: async (unit, deliveries) => assignWaiting(unit, await teamsOf(unit, deliveries.map(({ payload }) => payload.id))),
};

const unavailable: DatabaseHandler<'staff.unavailable'> = {
  name: 'cases.take_back',
  on: 'staff.unavailable',
  kind: 'database',
  limit,
  async handle(unit, deliveries) {
    for (const id of new Set(deliveries.map(({ payload }) => payload.id))) await takeBack(unit, id, assignmentPolicy);
  },
};

const changed: DatabaseHandler<'team.changed'> = {
  name: 'cases.assign_by_team',
  on: 'team.changed',
  kind: 'database',
  limit,
  handle: (unit, deliveries) => assignWaiting(unit, deliveries.map(({ payload }) => payload.id)),
};

async function teamsOf(unit: Unit, staffIds: readonly string[]): Promise<string[]> {
  const rows = await unit.all<{ teamId: string }>(
    sql`SELECT DISTINCT "teamId" FROM team_member WHERE "staffId" IN (${join([...staffIds])})`,
  );
  return rows.map(({ teamId }) => teamId);
}

/** Cases find their person after each commit that has made one of them wait, or somebody free. */
export function assignCases(registry: EventRegistry): void {
  registry.handle(unassigned);
  registry.handle(returned);
  registry.handle(available);
  registry.handle(unavailable);
  registry.handle(changed);
}
