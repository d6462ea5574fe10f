import { z } from 'zod';
import type { OrderNewsFacts } from '../../customers/shop-news.js';
import { orderBody } from '../../customers/order.schema.js';
import { minorOf, said, saidAmount, saidId } from './said.js';

const taxes = z.array(z.looseObject({ price: saidAmount })).default([]);
const discounts = z.array(z.looseObject({ amount: saidAmount })).default([]);

const lineItem = z.looseObject({
  id: saidId,
  sku: said,
  variant_id: said,
  name: said,
  title: said,
  vendor: said,
  quantity: z.number().int(),
  price: saidAmount,
  tax_lines: taxes,
  discount_allocations: discounts,
});

const shippingLine = z.looseObject({ id: saidId, title: said, price: saidAmount, tax_lines: taxes, discount_allocations: discounts });

const buyer = z.looseObject({ id: said, email: said, phone: said, first_name: said, last_name: said });

export const shopifyOrder = z.looseObject({
  id: saidId,
  name: saidId,
  created_at: z.string(),
  updated_at: said,
  currency: z.string(),
  financial_status: said,
  total_price: saidAmount,
  total_outstanding: saidAmount.optional(),
  taxes_included: z.boolean().default(false),
  email: said,
  phone: said,
  customer: buyer.nullish(),
  line_items: z.array(lineItem).min(1).max(499),
  shipping_lines: z.array(shippingLine).max(1_000).default([]),
});

export type ShopifyOrder = z.output<typeof shopifyOrder>;

const paid = new Set(['paid', 'partially_refunded', 'refunded']);

/** Throws a ZodError when it makes no order of ours. */
export function orderFactsOf(order: ShopifyOrder, paymentId: string): { kind: 'order'; facts: OrderNewsFacts } {
  const { name, created_at, currency, customer, line_items, shipping_lines } = order;
  const lines = line_items.filter(({ quantity }) => quantity > 0).map((line) => ({
    id: line.id,
    sku: line.sku ?? line.variant_id ?? line.id,
    name: line.name ?? line.title ?? line.id,
    supplier: line.vendor,
    ...priced(order, line, line.quantity),
  }));
  const shipping = shipping_lines.filter(({ price }) => Number(price) > 0).map((line) => ({
    id: `shipping:${line.id}`, sku: 'shipping', name: line.title ?? 'Shipping', ...priced(order, line, 1),
  }));
  const facts = orderBody.parse({
    placedAt: new Date(created_at).toISOString(),
    currency,
    customer: {
      name: [customer?.first_name, customer?.last_name].filter((part) => part !== undefined).join(' ') || undefined,
      email: order.email ?? customer?.email,
      phone: order.phone ?? customer?.phone,
      externalId: customer?.id,
    },
    lines: [...lines, ...shipping],
    // Refunds leave by hand in the admin of the shop, and are confirmed here.
    payments: [{ processor: 'manual', externalId: paymentId, capturedMinor: capturedMinor(order) }],
  });
  return { kind: 'order', facts: { ref: name.replace(/^#/, ''), order: facts } };
}

function capturedMinor({ financial_status: status = '', total_price, total_outstanding = '0', currency }: ShopifyOrder): number {
  if (paid.has(status)) return minorOf(total_price, currency);
  return status === 'partially_paid' ? minorOf(total_price, currency) - minorOf(total_outstanding, currency) : 0;
}

type Priced = Pick<z.output<typeof shippingLine>, 'price' | 'tax_lines' | 'discount_allocations'>;

/**
 * What was paid for a line, tax and discount included, to the cent: the tax of a whole line rarely divides by its
 * quantity, so the unit price is rounded up and the difference becomes discount.
 */
function priced({ currency, taxes_included }: ShopifyOrder, { price, tax_lines, discount_allocations }: Priced, quantity: number) {
  const sum = (amounts: readonly string[]) => amounts.reduce((total, amount) => total + minorOf(amount, currency), 0);
  const tax = taxes_included ? 0 : sum(tax_lines.map((line) => line.price));
  const full = minorOf(price, currency) * quantity + tax;
  const unitPriceMinor = Math.ceil(full / quantity);
  const paidMinor = Math.max(0, full - sum(discount_allocations.map(({ amount }) => amount)));
  return { quantity, unitPriceMinor, discountMinor: unitPriceMinor * quantity - paidMinor };
}
