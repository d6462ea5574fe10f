import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { NotFound } from '../../common/domain-error.js';
import { assertVersion } from '../../common/etag.js';
import { newId } from '../../common/ids.js';
import { decodeCursor, encodeCursor, pageFrom } from '../../common/paging.js';
import { Reads } from '../../database/reads.js';
import { insertRows, updateRows } from '../../database/rows.js';
import { Tx } from '../../database/tx.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { ComplaintForm } from './complaint-form.entity.js';
import { type FormPatch, type NewForm, presentForm } from './complaint-form.schema.js';

const newKey = (): string => randomBytes(12).toString('base64url');

@Injectable()
export class ComplaintFormsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async list(cursor: string | undefined, limit: number) {
    const after = decodeCursor('forms', cursor, 1);
    const where = after ? { id: MoreThan(String(after[0])) } : {};
    const rows = await this.reads.manager().find(ComplaintForm, { where, order: { id: 'ASC' }, take: limit + 1 });
    return pageFrom(rows, limit, presentForm, (row) => encodeCursor('forms', [row.id]));
  }

  async get(id: string) {
    const form = await this.reads.manager().findOneBy(ComplaintForm, { id });
    if (!form) throw new NotFound('form');
    return presentForm(form);
  }

  async create(actor: Actor, body: NewForm) {
    return this.tx.run(async (unit) => {
      const form = { id: newId(), ...body, key: newKey(), version: 1, createdAt: unit.at, updatedAt: unit.at };
      await insertRows(unit, ComplaintForm, [form]);
      await recordAct(unit, actor, 'form.created', { type: 'form', id: form.id });
      return unit.answer(presentForm(form));
    });
  }

  async change(actor: Actor, id: string, version: number, patch: FormPatch) {
    return this.tx.run(async (unit) => {
      const form = await unit.findForUpdate(ComplaintForm, { id });
      if (!form) throw new NotFound('form');
      assertVersion(form, version, () => presentForm(form));
      const fields = { ...form.fields, ...patch.fields };
      const next = { ...form, ...patch, fields, version: form.version + 1, updatedAt: unit.at };
      await updateRows(unit, ComplaintForm, [next]);
      await recordAct(unit, actor, 'form.changed', { type: 'form', id }, { fields: Object.keys(patch) });
      return presentForm(next);
    });
  }

  /** The form that customers see; null when there is none, or it is switched off. */
  async open(key: string): Promise<ComplaintForm | null> {
    return this.reads.manager().findOneBy(ComplaintForm, { key, active: true });
  }
}
