import { z } from 'zod';
import { amountMinor, currency, iso, isoOrNull, pageOf, resource, text, time } from '../common/schemas.js';
import type { OrderLine } from './order-line.entity.js';
import type { Order } from './order.entity.js';
import type { Payment } from './payment.entity.js';
import type { Shipment } from './shipment.entity.js';

const amountMax = 1_000_000_000_000;

const line = z
  .strictObject({
    id: text(200).nullish().describe("The shop's id of the line; without one, its place in the order"),
    sku: text(200),
    name: text(500),
    quantity: z.number().int().min(1).max(1_000_000),
    unitPriceMinor: amountMinor(),
    discountMinor: amountMinor().optional().describe('Of the whole line'),
    supplier: text(200).nullish(),
    batch: text(200).nullish(),
  })
  .refine(({ quantity, unitPriceMinor, discountMinor = 0 }) => quantity * unitPriceMinor >= discountMinor, {
    path: ['discountMinor'],
    error: 'must not be more than the line costs',
  })
  .refine(({ quantity, unitPriceMinor }) => quantity * unitPriceMinor <= amountMax, {
    path: ['unitPriceMinor'],
    error: 'makes the line cost too much',
  })
  .transform(({ id, discountMinor = 0, supplier, batch, ...rest }) => ({
    ...rest,
    lineRef: id ?? null,
    discountMinor,
    paidMinor: rest.quantity * rest.unitPriceMinor - discountMinor,
    supplier: supplier ?? null,
    batch: batch ?? null,
  }));

const payment = z.strictObject({ processor: text(50), externalId: text(255), capturedMinor: amountMinor() });

const shipment = z
  .strictObject({
    carrier: text(100),
    tracking: text(200).nullish(),
    shippedAt: time().nullish(),
    deliveredAt: time().nullish(),
  })
  .transform(({ carrier, tracking, shippedAt, deliveredAt }) => ({
    carrier,
    tracking: tracking ?? null,
    shippedAt: shippedAt ?? null,
    deliveredAt: deliveredAt ?? null,
  }));

const buyer = z.strictObject({
  email: text(320).regex(/^[^\s@]+@[^\s@]+$/, 'must be a mail address').nullish(),
  name: text(300).nullish(),
  phone: text(60).nullish(),
  externalId: text(255).nullish(),
});

export const orderBody = z
  .strictObject({
    placedAt: time(),
    currency: currency(),
    customer: buyer.default({}),
    lines: z.array(line).min(1).max(500),
    payments: z.array(payment).max(50).default([]),
    shipments: z.array(shipment).max(100).default([]),
  })
  .transform((order) => ({
    ...order,
    lines: order.lines.map((each, index) => ({ ...each, lineRef: each.lineRef ?? String(index + 1) })),
  }))
  .superRefine(({ lines, payments }, context) => {
    for (const index of repeated(lines.map(({ lineRef }) => lineRef))) {
      context.addIssue({ code: 'custom', path: ['lines', index, 'id'], message: 'another line has this id' });
    }
    for (const index of repeated(payments.map(({ processor, externalId }) => JSON.stringify([processor, externalId])))) {
      context.addIssue({ code: 'custom', path: ['payments', index, 'externalId'], message: 'it is there twice' });
    }
  })
  .meta({ id: 'OrderFacts' });

/** The places of what has stood in the list before. */
function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

const minor = z.number().int().describe("Minor units of the order's currency");

export const orderView = z
  .object({
    ...resource,
    ref: z.string(),
    customerId: z.string().nullable(),
    placedAt: z.iso.datetime(),
    currency: z.string(),
    lines: z.array(
      z.object({
        id: z.string().describe("The shop's id of the line, or its place in the order"),
        sku: z.string(),
        name: z.string(),
        quantity: z.number().int(),
        unitPriceMinor: minor,
        discountMinor: minor,
        paidMinor: minor,
        givenMinor: minor.describe('Reserved or given for this line so far'),
        supplier: z.string().nullable(),
        batch: z.string().nullable(),
      }),
    ),
    payments: z.array(
      z.object({
        id: z.string(),
        processor: z.string(),
        externalId: z.string(),
        capturedMinor: minor,
        reservedMinor: minor,
        refundedMinor: minor,
        refundedThereMinor: minor.describe('By the word of the shop or the processor, by whomever'),
        disputedMinor: minor.describe('Held back by banks'),
      }),
    ),
    shipments: z.array(
      z.object({
        carrier: z.string(),
        tracking: z.string().nullable(),
        shippedAt: z.iso.datetime().nullable(),
        deliveredAt: z.iso.datetime().nullable(),
      }),
    ),
  })
  .meta({ id: 'Order' });

export const orderPage = pageOf(orderView);

export type OrderFacts = z.output<typeof orderBody>;
export type OrderView = z.output<typeof orderView>;

/** An order with everything that hangs on it. */
export interface WholeOrder {
  readonly order: Order;
  readonly lines: readonly OrderLine[];
  readonly payments: readonly Payment[];
  readonly shipments: readonly Shipment[];
}

export function presentOrder({ order, lines, payments, shipments }: WholeOrder): OrderView {
  return {
    id: order.id,
    ref: order.ref,
    customerId: order.customerId,
    placedAt: iso(order.placedAt),
    currency: order.currency,
    // What the shop has taken back stays as a row, because claims may speak of it.
    lines: lines.filter(({ quantity }) => quantity > 0).map(presentLine),
    payments: payments.filter(({ capturedMinor }) => capturedMinor > 0).map(presentPayment),
    shipments: shipments.map(({ carrier, tracking, shippedAt, deliveredAt }) => ({
      carrier, tracking, shippedAt: isoOrNull(shippedAt), deliveredAt: isoOrNull(deliveredAt),
    })),
    version: order.version,
    createdAt: iso(order.createdAt),
    updatedAt: iso(order.updatedAt),
  };
}

const presentLine = (line: OrderLine) => ({
  id: line.lineRef,
  sku: line.sku,
  name: line.name,
  quantity: line.quantity,
  unitPriceMinor: line.unitPriceMinor,
  discountMinor: line.discountMinor,
  paidMinor: line.paidMinor,
  givenMinor: line.givenMinor,
  supplier: line.supplier,
  batch: line.batch,
});

const presentPayment = (payment: Payment) => ({
  id: payment.id,
  processor: payment.processor,
  externalId: payment.externalId,
  capturedMinor: payment.capturedMinor,
  reservedMinor: payment.reservedMinor,
  refundedMinor: payment.refundedMinor,
  refundedThereMinor: payment.refundedThereMinor,
  disputedMinor: payment.disputedMinor,
});
