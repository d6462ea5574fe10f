import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { NotFound, ValidationFailed } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { isId, newId } from '../../common/ids.js';
import { Reads } from '../../database/reads.js';
import { insertRows, updateRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import type { Unit } from '../../database/unit.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { Team } from '../../staff/teams/team.entity.js';
import type { CaseAction } from '../actions/action.schema.js';
import { assertKnown } from '../actions/known-names.js';
import { namesOf } from '../present-cases.js';
import type { Manager } from '../replies/ways/way.js';
import { Template } from '../templates/template.entity.js';
import { assertTeam } from '../templates/templates.service.js';
import { usableByName } from '../templates/usable-by-name.js';
import { MacroDesk } from './macro-desk.js';
import { Macro } from './macro.entity.js';
import type { MacroAction } from './macro-action.schema.js';
import { type MacroPatch, type MacroQuery, type NewMacro, presentMacro } from './macro.schema.js';

/** Macros as leads make them. */
@Injectable()
export class MacrosService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MacroDesk) private readonly desk: MacroDesk,
  ) {}

  /** What this person may use, by name. */
  async list(actor: Actor, { cursor, limit, team }: MacroQuery) {
    const { ids, nextCursor } = await usableByName(this.reads, actor, { table: 'macro', cursor, limit, team });
    const manager = this.reads.manager();
    const found = ids.length === 0 ? [] : await manager.findBy(Macro, { id: In([...ids]) });
    const shown = ids.flatMap((id) => found.find((each) => each.id === id) ?? []);
    const names = await namesOf(manager, Team, shown.flatMap(({ teamId }) => teamId ?? []));
    return { items: shown.map((each) => presentMacro(each, names)), nextCursor };
  }

  async get(actor: Actor, id: string) {
    return present(this.reads.manager(), await this.desk.find(this.reads.manager(), actor, id));
  }

  create(actor: Actor, body: NewMacro) {
    return this.tx.run(async (unit) => {
      await assertTeam(unit, body.teamId);
      await assertThere(unit, body.actions);
      const macro: Macro = { id: newId(), ...body, version: 1, createdAt: unit.at, updatedAt: unit.at };
      await insertRows(unit, Macro, [macro]);
      await recordAct(unit, actor, 'macro.created', { type: 'macro', id: macro.id }, factsOf(macro));
      return unit.answer(await present(unit.manager, macro));
    });
  }

  change(actor: Actor, id: string, version: number, patch: MacroPatch) {
    return this.tx.run(async (unit) => {
      const before = await held(unit, id);
      const current = await present(unit.manager, before);
      assertVersion(before, version, () => current);
      if (patch.teamId !== undefined) await assertTeam(unit, patch.teamId);
      if (patch.actions) await assertThere(unit, patch.actions);
      const after: Macro = { ...before, ...patch, version: before.version + 1, updatedAt: unit.at };
      await updateRows(unit, Macro, [after]);
      await recordAct(unit, actor, 'macro.changed', { type: 'macro', id }, factsOf(after));
      return present(unit.manager, after);
    });
  }

  remove(actor: Actor, id: string) {
    return this.tx.run(async (unit) => {
      const macro = await held(unit, id);
      await unit.manager.delete(Macro, { id });
      await recordAct(unit, actor, 'macro.deleted', { type: 'macro', id }, factsOf(macro));
    });
  }
}

async function held(unit: Unit, id: string): Promise<Macro> {
  const found = isId(id) ? await unit.findForUpdate(Macro, { id }) : null;
  if (!found) throw new NotFound('macro');
  return found;
}

const factsOf = ({ name, actions, teamId }: Macro) => ({ name, teamId, does: actions.map(({ type }) => type) });

const present = async (manager: Manager, macro: Macro) =>
  presentMacro(macro, await namesOf(manager, Team, macro.teamId === null ? [] : [macro.teamId]));

/** Names nothing: it keeps the places of the others. */
const nothing: CaseAction = { type: 'raise_priority' };

/** 422 for people, teams and templates that are not there. */
async function assertThere(unit: Unit, actions: readonly MacroAction[]): Promise<void> {
  await assertKnown(unit, actions.map((action) => (action.type === 'reply' || action.type === 'take' ? nothing : action)), '/actions');
  for (const [index, action] of actions.entries()) {
    if (action.type !== 'reply' || (await unit.manager.existsBy(Template, { id: action.templateId }))) continue;
    throw new ValidationFailed([{ pointer: `/actions/${index}/templateId`, code: 'unknown', detail: 'There is no such template.' }]);
  }
}
