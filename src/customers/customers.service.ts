import { Inject, Injectable } from '@nestjs/common';
import sql, { type Sql, join } from 'sql-template-tag';
import { In } from 'typeorm';
import { NotFound } from '../common/domain-error.js';
import { decodeCursor, encodeCursor, pageFrom } from '../common/paging.js';
import { Reads } from '../database/reads.js';
import { CustomerHandle } from './customer-handle.entity.js';
import { Customer } from './customer.entity.js';
import { type CustomerQuery, type KnownCustomer, presentCustomer, presentWholeCustomer } from './customer.schema.js';
import { Order } from './order.entity.js';
import { wholeOrders } from './whole-orders.js';

const ordersShown = 50;
/** The most rows that one search looks at; after that the page is short and the cursor goes on. */
const walkLimit = 5_000;

interface Walked {
  readonly id: string;
  readonly name: string | null;
  readonly known: number | boolean;
}

@Injectable()
export class CustomersService {
  constructor(@Inject(Reads) private readonly reads: Reads) {}

  /** The newest first. */
  async list({ q, cursor, limit }: CustomerQuery) {
    const after = decodeCursor('customers', cursor, 1);
    const before = after ? sql`WHERE c.id < ${String(after[0])}` : sql``;
    const most = q === undefined ? limit + 1 : walkLimit;
    const wanted = q?.toLowerCase();
    const walked = await this.reads.all<Walked>(
      sql`SELECT c.id, c.name, ${wanted === undefined ? sql`1` : isKnownBy(wanted)} AS known FROM customer c ${before}
        ORDER BY c.id DESC LIMIT ${most}`,
    );
    // SQLite's own lower() knows ASCII only.
    const found = walked.filter(({ known, name }) => known || name?.toLowerCase().includes(wanted ?? ''));
    const page = pageFrom(found, limit, ({ id }) => id, ({ id }) => encodeCursor('customers', [id]));
    const end = walked.at(-1);
    const goesOn = q !== undefined && walked.length === walkLimit && end ? encodeCursor('customers', [end.id]) : null;
    const known = await this.known(page.items);
    return { items: known.map(presentCustomer), nextCursor: page.nextCursor ?? goesOn };
  }

  async get(id: string) {
    const [known] = await this.known([id]);
    if (!known) throw new NotFound('customer');
    const manager = this.reads.manager();
    const orders = await manager.find(Order, { where: { customerId: id }, order: { id: 'DESC' }, take: ordersShown });
    return presentWholeCustomer(known, await wholeOrders(manager, orders));
  }

  private async known(ids: readonly string[]): Promise<KnownCustomer[]> {
    if (ids.length === 0) return [];
    const manager = this.reads.manager();
    const customers = new Map((await manager.findBy(Customer, { id: In([...ids]) })).map((row) => [row.id, row]));
    const handles = await manager.find(CustomerHandle, { where: { customerId: In([...ids]) }, order: { id: 'ASC' } });
    const counts = await this.reads.all<{ customerId: string; n: number }>(
      sql`SELECT "customerId", count(*) AS n FROM purchase WHERE "customerId" IN (${join([...ids])}) GROUP BY "customerId"`,
    );
    return ids.flatMap((id) => {
      const customer = customers.get(id);
      if (!customer) return [];
      const orderCount = Number(counts.find(({ customerId }) => customerId === id)?.n ?? 0);
      return [{ customer, handles: handles.filter(({ customerId }) => customerId === id), orderCount }];
    });
  }
}

/** Some address of theirs begins with it; addresses are stored in lower case, but for the shop's own ids. */
function isKnownBy(wanted: string): Sql {
  const escaped = wanted.replace(/^@/, '').replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
  return sql`EXISTS (SELECT 1 FROM customer_handle h
    WHERE h."customerId" = c.id AND lower(h.value) LIKE ${`${escaped}%`} ESCAPE '\\')`;
}
