import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { NotFound, ValidationFailed } from '../common/domain-error.js';
import { decodeCursor, encodeCursor, pageFrom } from '../common/paging.js';
import { Reads } from '../database/reads.js';
import { Tx } from '../database/tx.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { Order } from './order.entity.js';
import { type OrderFacts, presentOrder } from './order.schema.js';
import { putOrder } from './put-order.js';
import { wholeOrders } from './whole-orders.js';

const refMax = 200;

@Injectable()
export class OrdersService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async put(actor: Actor, ref: string, facts: OrderFacts) {
    if (ref.trim() !== ref || ref === '' || ref.length > refMax) {
      const detail = `An order's reference has 1 to ${refMax} characters, and no space around it.`;
      throw new ValidationFailed([{ pointer: '/ref', code: 'invalid', detail }]);
    }
    return this.tx.run(async (unit) => {
      const { id, created } = await putOrder(unit, ref, facts, this.settings.phoneRegion);
      await recordAct(unit, actor, created ? 'order.created' : 'order.changed', { type: 'order', id });
      return { view: presentOrder(await wholeOrder(unit.manager, { id })), status: created ? 201 : 200 };
    });
  }

  async list(cursor: string | undefined, limit: number) {
    const after = decodeCursor('orders', cursor, 1);
    const where = after ? { id: LessThan(String(after[0])) } : {};
    const manager = this.reads.manager();
    const rows = await manager.find(Order, { where, order: { id: 'DESC' }, take: limit + 1 });
    const page = pageFrom(rows, limit, (row) => row, (row) => encodeCursor('orders', [row.id]));
    return { items: (await wholeOrders(manager, page.items)).map(presentOrder), nextCursor: page.nextCursor };
  }

  /** By the shop's reference, else by id. */
  async get(refOrId: string) {
    const manager = this.reads.manager();
    return presentOrder(await wholeOrder(manager, [{ ref: refOrId }, { id: refOrId }]));
  }
}

async function wholeOrder(manager: EntityManager, where: { id: string } | [{ ref: string }, { id: string }]) {
  const order = await manager.findOneBy(Order, where);
  const [whole] = order ? await wholeOrders(manager, [order]) : [];
  if (!whole) throw new NotFound('order');
  return whole;
}
