import { z } from 'zod';
import { iso, pageOf, paging, resource } from '../common/schemas.js';
import { type CustomerHandle, handleKinds } from './customer-handle.entity.js';
import type { Customer } from './customer.entity.js';
import { orderView, presentOrder, type WholeOrder } from './order.schema.js';

export const customerQuery = z.strictObject({
  q: z.string().trim().min(1).max(200).optional().describe('In the name, or at the start of an address'),
  ...paging,
});

const counts = z.object({ orders: z.number().int() }).describe('Of everything, also what is not shown');

const listed = z.object({
  ...resource,
  name: z.string().nullable(),
  handles: z.array(
    z.object({
      kind: z.enum(handleKinds),
      value: z.string(),
      confirmed: z.boolean().describe('By the shop or by staff; else only texts say so'),
    }),
  ),
  counts,
});

export const customerView = listed.meta({ id: 'Customer' });
export const customerPage = pageOf(customerView);
export const wholeCustomerView = listed
  .extend({ orders: z.array(orderView).describe('The 50 newest') })
  .meta({ id: 'WholeCustomer' });

export type CustomerQuery = z.output<typeof customerQuery>;

export interface KnownCustomer {
  readonly customer: Customer;
  readonly handles: readonly CustomerHandle[];
  readonly orderCount: number;
}

export function presentCustomer({ customer, handles, orderCount }: KnownCustomer): z.output<typeof customerView> {
  return {
    id: customer.id,
    name: customer.name,
    handles: handles.map(({ kind, value, confirmedAt }) => ({ kind, value, confirmed: confirmedAt !== null })),
    counts: { orders: orderCount },
    version: customer.version,
    createdAt: iso(customer.createdAt),
    updatedAt: iso(customer.updatedAt),
  };
}

export const presentWholeCustomer = (known: KnownCustomer, orders: readonly WholeOrder[]) => ({
  ...presentCustomer(known),
  orders: orders.map(presentOrder),
});
