import { Inject, Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { NotFound } from '../common/domain-error.js';
import { decodeCursor, encodeCursor, pageFrom } from '../common/paging.js';
import { Reads } from '../database/reads.js';
import { Customer } from './customer.entity.js';
import { type CustomerQuery, presentCustomer, presentWholeCustomer } from './customer.schema.js';
import { knownCustomers } from './known-customers.js';
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
    const before = after ? sql`AND c.id < ${String(after[0])}` : sql``;
    const most = q === undefined ? limit + 1 : walkLimit;
    const wanted = q?.toLowerCase();
    const walked = await this.reads.all<Walked>(
      sql`SELECT c.id, c.name, ${wanted === undefined ? sql`1` : isKnownBy(wanted)} AS known FROM customer c
        WHERE c."mergedIntoId" IS NULL ${before}
        ORDER BY c.id DESC LIMIT ${most}`,
    );
    // SQLite's own lower() knows ASCII only.
    const found = walked.filter(({ known, name }) => known || name?.toLowerCase().includes(wanted ?? ''));
    const page = pageFrom(found, limit, ({ id }) => id, ({ id }) => encodeCursor('customers', [id]));
    const end = walked.at(-1);
    const goesOn = q !== undefined && walked.length === walkLimit && end ? encodeCursor('customers', [end.id]) : null;
    const known = await knownCustomers(this.reads.manager(), this.reads, page.items);
    return { items: known.map(presentCustomer), nextCursor: page.nextCursor ?? goesOn };
  }

  /** Somebody who was found to be somebody else is answered as that one. */
  async get(ref: string) {
    const manager = this.reads.manager();
    const row = await manager.findOneBy(Customer, { id: ref });
    const id = row?.mergedIntoId ?? ref;
    const [known] = await knownCustomers(manager, this.reads, [id]);
    if (!known) throw new NotFound('customer');
    const orders = await manager.find(Order, { where: { customerId: id }, order: { id: 'DESC' }, take: ordersShown });
    return presentWholeCustomer(known, await wholeOrders(manager, orders));
  }
}

/** Some address of theirs begins with it; addresses are stored in lower case, but for the shop's own ids. */
function isKnownBy(wanted: string): Sql {
  const escaped = wanted.replace(/^@/, '').replaceAll(/[\\%_]/g, (sign) => `\\${sign}`);
  return sql`EXISTS (SELECT 1 FROM customer_handle h
    WHERE h."customerId" = c.id AND lower(h.value) LIKE ${`${escaped}%`} ESCAPE '\\')`;
}
