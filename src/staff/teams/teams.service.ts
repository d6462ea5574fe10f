import { Inject, Injectable } from '@nestjs/common';
import { In, MoreThan } from 'typeorm';
import { Conflict, NotFound, ValidationFailed } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { isId, newId } from '../../common/ids.js';
import { decodeCursor, encodeCursor } from '../../common/paging.js';
import { Reads } from '../../database/reads.js';
import { insertRows } from '../../database/rows.js';
import { isForeignKeyViolation, isUniqueViolation } from '../../database/storage-error.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { recordAct } from '../audit.js';
import type { Actor } from '../permissions.access.js';
import { Staff } from '../staff.entity.js';
import { presentTeam, presentTeams } from './present-teams.js';
import { TeamMember } from './team-member.entity.js';
import { Team } from './team.entity.js';
import type { NewTeam, TeamPatch } from './team.schema.js';

class NameTaken extends Conflict {
  constructor() {
    super('team.name_taken', 'There is a team of this name already.');
  }
}

class InUse extends Conflict {
  constructor() {
    super('team.in_use', 'There are cases of this team. Give them to another team first.');
  }
}

@Injectable()
export class TeamsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async list(cursor: string | undefined, limit: number) {
    const after = decodeCursor('teams', cursor, 1);
    const where = after ? { name: MoreThan(String(after[0])) } : {};
    const manager = this.reads.manager();
    const rows = await manager.find(Team, { where, order: { name: 'ASC' }, take: limit + 1 });
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await presentTeams(manager, shown),
      nextCursor: rows.length > limit && last ? encodeCursor('teams', [last.name]) : null,
    };
  }

  async get(id: string) {
    const team = isId(id) ? await this.reads.manager().findOneBy(Team, { id }) : null;
    if (!team) throw new NotFound('team');
    return presentTeam(this.reads.manager(), team);
  }

  create(actor: Actor, { memberIds, ...fields }: NewTeam) {
    return this.tx.run(async (unit) => {
      const team: Team = { id: newId(), ...fields, version: 1, createdAt: unit.at, updatedAt: unit.at };
      const made = await insertRows(unit, Team, [team], { onConflict: 'nothing', returning: ['id'] });
      if (made.length === 0) throw new NameTaken();
      await setMembers(unit, team.id, memberIds);
      await recordAct(unit, actor, 'team.created', { type: 'team', id: team.id }, { ...fields, memberIds });
      return unit.answer(await presentTeam(unit.manager, team));
    });
  }

  change(actor: Actor, id: string, version: number, { memberIds, ...fields }: TeamPatch) {
    return this.tx.run(async (unit) => {
      const team = await heldTeam(unit, id);
      const current = await presentTeam(unit.manager, team);
      assertVersion(team, version, () => current);
      const next: Team = { ...team, ...fields, version: team.version + 1, updatedAt: unit.at };
      await unit.manager.update(Team, { id }, next).catch((error: unknown) => {
        throw isUniqueViolation(error) ? new NameTaken() : error;
      });
      if (memberIds) await setMembers(unit, id, memberIds);
      // Whoever is there gets what has been waiting.
      if (next.mode !== team.mode) unit.emit('team.changed', { id });
      await recordAct(unit, actor, 'team.changed', { type: 'team', id }, { ...fields, ...(memberIds && { memberIds }) });
      return presentTeam(unit.manager, next);
    });
  }

  remove(actor: Actor, id: string) {
    return this.tx.run(async (unit) => {
      await heldTeam(unit, id);
      await unit.manager.delete(Team, { id }).catch((error: unknown) => {
        throw isForeignKeyViolation(error) ? new InUse() : error;
      });
      await recordAct(unit, actor, 'team.deleted', { type: 'team', id });
    });
  }
}

async function heldTeam(unit: Unit, id: string): Promise<Team> {
  const team = isId(id) ? await unit.findForUpdate(Team, { id }) : null;
  if (!team) throw new NotFound('team');
  return team;
}

/** Exactly these people, from now on. */
async function setMembers(unit: Unit, teamId: string, staffIds: readonly string[]): Promise<void> {
  const known = await unit.manager.find(Staff, { select: { id: true }, where: { id: In([...staffIds]) } });
  if (known.length < staffIds.length) {
    const index = staffIds.findIndex((staffId) => !known.some(({ id }) => id === staffId));
    throw new ValidationFailed([
      { pointer: `/memberIds/${index}`, code: 'unknown', detail: 'There is no such person.' },
    ]);
  }
  const before = await unit.manager.findBy(TeamMember, { teamId });
  const left = before.filter(({ staffId }) => !staffIds.includes(staffId)).map(({ staffId }) => staffId);
  if (left.length > 0) await unit.manager.delete(TeamMember, { teamId, staffId: In(left) });
  for (const id of left) unit.emit('staff.unavailable', { id });
  const joined = staffIds.filter((id) => !before.some(({ staffId }) => staffId === id));
  await insertRows(unit, TeamMember, joined.map((staffId) => ({ teamId, staffId })));
  for (const id of joined) unit.emit('staff.available', { id });
}
