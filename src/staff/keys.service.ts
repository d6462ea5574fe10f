import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Forbidden, NotFound } from '../common/domain-error.js';
import { newId } from '../common/ids.js';
import { decodeCursor, encodeCursor, type Page, pageFrom } from '../common/paging.js';
import { iso } from '../common/schemas.js';
import { Reads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import { ApiKey } from './api-key.entity.js';
import { recordAct } from './audit.js';
import { hashOf, newKey } from './key-format.js';
import type { Actor } from './permissions.access.js';
import type { NewKey } from './staff.schema.js';

@Injectable()
export class KeysService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async list(cursor: string | undefined, limit: number): Promise<Page<ReturnType<typeof presentKey>>> {
    const after = decodeCursor('keys', cursor, 1);
    const where = after ? { id: MoreThan(String(after[0])) } : {};
    const rows = await this.reads.manager().find(ApiKey, { where, order: { id: 'ASC' }, take: limit + 1 });
    return pageFrom(rows, limit, presentKey, (row) => encodeCursor('keys', [row.id]));
  }

  async get(id: string) {
    const key = await this.reads.manager().findOneBy(ApiKey, { id });
    if (!key) throw new NotFound('key');
    return presentKey(key);
  }

  async create(actor: Actor, body: NewKey) {
    if (actor.scopes && !body.scopes.every((scope) => actor.scopes?.includes(scope))) {
      throw new Forbidden('A key can only make keys with scopes that it has itself.');
    }
    const key = newKey();
    return this.tx.run(async (unit) => {
      const row: ApiKey = {
        id: newId(),
        name: body.name,
        keyHash: hashOf(key),
        prefix: key.slice(0, 8),
        scopes: [...new Set(body.scopes)],
        staffId: actor.id,
        version: 1,
        createdAt: unit.at,
        updatedAt: unit.at,
      };
      await insertRows(unit, ApiKey, [row]);
      await recordAct(unit, actor, 'key.created', { type: 'key', id: row.id }, { scopes: row.scopes });
      return unit.answer({ ...presentKey(row), key });
    });
  }

  async delete(actor: Actor, id: string): Promise<void> {
    await this.tx.run(async (unit) => {
      const { affected } = await unit.manager.delete(ApiKey, { id });
      if (affected === 0) throw new NotFound('key');
      await recordAct(unit, actor, 'key.deleted', { type: 'key', id });
    });
  }
}

function presentKey(key: ApiKey) {
  return {
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    scopes: key.scopes,
    staffId: key.staffId,
    version: key.version,
    createdAt: iso(key.createdAt),
    updatedAt: iso(key.updatedAt),
  };
}
