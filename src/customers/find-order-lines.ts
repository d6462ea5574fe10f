import sql from 'sql-template-tag';
import type { Reads } from '../database/reads.js';
import { normalisedEmail } from './contact.policy.js';

export interface OrderLineName {
  readonly sku: string;
  readonly name: string;
}

/**
 * What was bought in an order, for somebody who knows its number and the mail address that the shop has with it; empty
 * when either is wrong, so that one cannot be guessed with the help of the other.
 */
export async function findOrderLines(reads: Reads, ref: string, email: string): Promise<readonly OrderLineName[]> {
  return reads.all<OrderLineName>(sql`SELECT l.sku, l.name FROM purchase o JOIN purchase_line l ON l."orderId" = o.id
    WHERE o.ref = ${ref.trim()} AND o."buyerEmail" = ${normalisedEmail(email) ?? ''} AND l.quantity > 0
    ORDER BY l.id LIMIT 100`);
}
