import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
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
import { readVisibleCase } from '../find-case.js';
import { namesOf } from '../present-cases.js';
import { Template } from './template.entity.js';
import { assertFillable, type NewTemplate, presentTemplate, type TemplatePatch, type TemplateQuery } from './template.schema.js';
import { TemplateDesk } from './template-desk.js';
import { usableByName } from './usable-by-name.js';

/** Templates as leads write them, and as everybody uses them. */
@Injectable()
export class TemplatesService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TemplateDesk) private readonly desk: TemplateDesk,
  ) {}

  /** What this person may use, by name. */
  async list(actor: Actor, { cursor, limit, channel, language, team }: TemplateQuery) {
    const where = [
      ...(language === undefined ? [] : [sql`language = ${language}`]),
      // Channels are a JSON list of plain words.
      ...(channel === undefined ? [] : [sql`(channels = '[]' OR channels LIKE ${`%"${channel}"%`})`]),
    ];
    const { ids, nextCursor } = await usableByName(this.reads, actor, { table: 'reply_template', cursor, limit, team, where });
    const found = ids.length === 0 ? [] : await this.reads.manager().findBy(Template, { id: In([...ids]) });
    const shown = ids.flatMap((id) => found.find((each) => each.id === id) ?? []);
    const names = await namesOf(this.reads.manager(), Team, shown.flatMap(({ teamId }) => teamId ?? []));
    return { items: shown.map((each) => presentTemplate(each, names)), nextCursor };
  }

  async get(actor: Actor, id: string) {
    return present(this.reads.manager(), await this.desk.find(this.reads.manager(), actor, id));
  }

  async render(actor: Actor, id: string, caseRef: string) {
    const manager = this.reads.manager();
    const template = await this.desk.find(manager, actor, id);
    const subject = await readVisibleCase(this.reads, actor, caseRef);
    return this.desk.render(manager, template, subject, { by: actor, at: this.clock.now() });
  }

  create(actor: Actor, body: NewTemplate) {
    assertFillable(body);
    return this.tx.run(async (unit) => {
      await assertTeam(unit, body.teamId);
      const template: Template = { id: newId(), ...body, version: 1, createdAt: unit.at, updatedAt: unit.at };
      await insertRows(unit, Template, [template]);
      await recordAct(unit, actor, 'template.created', { type: 'template', id: template.id }, { name: template.name });
      return unit.answer(await present(unit.manager, template));
    });
  }

  change(actor: Actor, id: string, version: number, patch: TemplatePatch) {
    assertFillable(patch);
    return this.tx.run(async (unit) => {
      const before = await held(unit, id);
      const current = await present(unit.manager, before);
      assertVersion(before, version, () => current);
      if (patch.teamId !== undefined) await assertTeam(unit, patch.teamId);
      const after: Template = { ...before, ...patch, version: before.version + 1, updatedAt: unit.at };
      await updateRows(unit, Template, [after]);
      await recordAct(unit, actor, 'template.changed', { type: 'template', id }, { fields: Object.keys(patch) });
      return present(unit.manager, after);
    });
  }

  remove(actor: Actor, id: string) {
    return this.tx.run(async (unit) => {
      const { name } = await held(unit, id);
      await unit.manager.delete(Template, { id });
      await recordAct(unit, actor, 'template.deleted', { type: 'template', id }, { name });
    });
  }
}

async function held(unit: Unit, id: string): Promise<Template> {
  const found = isId(id) ? await unit.findForUpdate(Template, { id }) : null;
  if (!found) throw new NotFound('template');
  return found;
}

const present = async (manager: Unit['manager'] | ReturnType<Reads['manager']>, template: Template) =>
  presentTemplate(template, await namesOf(manager, Team, template.teamId === null ? [] : [template.teamId]));

/** 422 for a team that is not there. */
export async function assertTeam(unit: Unit, teamId: string | null): Promise<void> {
  if (teamId === null || (await unit.manager.existsBy(Team, { id: teamId }))) return;
  throw new ValidationFailed([{ pointer: '/teamId', code: 'unknown', detail: 'There is no such team.' }]);
}
