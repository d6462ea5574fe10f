import { Inject, Injectable } from '@nestjs/common';
import sql, { empty } from 'sql-template-tag';
import { In } from 'typeorm';
import { NotFound } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { isId, newId } from '../../common/ids.js';
import { decodeTimedPlace, encodeCursor } from '../../common/paging.js';
import { Reads } from '../../database/reads.js';
import { insertRows, updateRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { Checklist } from './checklist.entity.js';
import { type ChecklistPatch, type NewChecklist, presentChecklist } from './checklist.schema.js';

/** The lists themselves: policy, kept as data. */
@Injectable()
export class ChecklistsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  /** The oldest first. */
  async list(cursor: string | undefined, limit: number) {
    const after = decodeTimedPlace('checklists', cursor);
    const keys = await this.reads.all<{ id: string }>(sql`SELECT id FROM checklist
      ${after ? sql`WHERE ("createdAt", id) > (${after[0]}, ${after[1]})` : empty} ORDER BY "createdAt", id LIMIT ${limit + 1}`);
    const ids = keys.slice(0, limit).map(({ id }) => id);
    const rows = await this.reads.manager().find(Checklist, { where: { id: In(ids) }, order: { createdAt: 'ASC', id: 'ASC' } });
    const last = rows.at(-1);
    return {
      items: rows.map(presentChecklist),
      nextCursor: keys.length > limit && last ? encodeCursor('checklists', [last.createdAt, last.id]) : null,
    };
  }

  async get(id: string) {
    const list = isId(id) ? await this.reads.manager().findOneBy(Checklist, { id }) : null;
    if (!list) throw new NotFound('checklist');
    return presentChecklist(list);
  }

  create(actor: Actor, fields: NewChecklist) {
    return this.tx.run(async (unit) => {
      const list: Checklist = { id: newId(), ...fields, version: 1, createdAt: unit.at, updatedAt: unit.at };
      await insertRows(unit, Checklist, [list]);
      await recordAct(unit, actor, 'checklist.created', { type: 'checklist', id: list.id }, fields);
      return unit.answer(presentChecklist(list));
    });
  }

  change(actor: Actor, id: string, version: number, fields: ChecklistPatch) {
    return this.tx.run(async (unit) => {
      const list = isId(id) ? await unit.findForUpdate(Checklist, { id }) : null;
      if (!list) throw new NotFound('checklist');
      assertVersion(list, version, () => presentChecklist(list));
      const next: Checklist = { ...list, ...fields, version: list.version + 1, updatedAt: unit.at };
      await updateRows(unit, Checklist, [next]);
      await recordAct(unit, actor, 'checklist.changed', { type: 'checklist', id }, fields);
      return presentChecklist(next);
    });
  }
}
