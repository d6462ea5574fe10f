import { Inject, Injectable } from '@nestjs/common';
import { IsNull, LessThan } from 'typeorm';
import { NotFound } from '../../common/domain-error.js';
import { decodeCursor, encodeCursor, pageFrom } from '../../common/paging.js';
import { Reads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import type { Actor } from '../../staff/permissions.access.js';
import { Notice } from './notice.entity.js';
import { type NoticeQuery, presentNotice } from './notice.schema.js';

/** What a person has been told; nobody sees what others were told. */
@Injectable()
export class NoticesService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async list(actor: Actor, { cursor, limit, unread }: NoticeQuery) {
    const before = decodeCursor('notices', cursor, 1);
    const rows = await this.reads.manager().find(Notice, {
      where: {
        staffId: actor.id,
        ...(unread ? { readAt: IsNull() } : {}),
        ...(before ? { id: LessThan(String(before[0])) } : {}),
      },
      relations: { case: true },
      order: { id: 'DESC' },
      take: limit + 1,
    });
    return pageFrom(rows, limit, presentNotice, ({ id }) => encodeCursor('notices', [id]));
  }

  async get(actor: Actor, id: string) {
    const found = await this.reads.manager().findOne(Notice, { where: { id, staffId: actor.id }, relations: { case: true } });
    if (!found) throw new NotFound('notice');
    return presentNotice(found);
  }

  async read(actor: Actor, id: string) {
    return this.tx.run(async (unit) => {
      const found = await unit.manager.findOne(Notice, { where: { id, staffId: actor.id }, relations: { case: true } });
      if (!found) throw new NotFound('notice');
      if (found.readAt !== null) return unit.answer(presentNotice(found), 200);
      const changes = { readAt: unit.at, version: found.version + 1, updatedAt: unit.at };
      await unit.manager.update(Notice, { id }, changes);
      return unit.answer(presentNotice({ ...found, ...changes }), 200);
    });
  }
}
