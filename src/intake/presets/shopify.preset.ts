import { z } from 'zod';
import type { ShopNews } from '../../customers/shop-news.js';
import { preset } from './preset.js';
import { minorOf, said, saidAmount, saidId, timeOf } from './said.js';
import { shopifyOrder, type ShopifyOrder, orderFactsOf } from './shopify-order.js';

const fulfilment = z.looseObject({
  id: saidId,
  order_id: saidId,
  status: said,
  tracking_company: said,
  tracking_number: said,
  shipment_status: said,
  created_at: z.string(),
  updated_at: said,
  tracking_numbers: z.array(z.string()),
});

const refund = z.looseObject({
  id: saidId,
  order_id: saidId,
  created_at: z.string(),
  processed_at: said,
  refund_line_items: z.array(z.unknown()),
  transactions: z
    .array(z.looseObject({ amount: saidAmount, kind: said, status: said, currency: said }))
    .max(1_000)
    .default([]),
});

const withParts = shopifyOrder.extend({
  fulfillments: z.array(fulfilment).max(100).default([]),
  refunds: z.array(refund).max(1_000).default([]),
});

/** An order is the only one of the three that belongs to no other: what it is shows in what is signed, the topic header is not. */
const payload = z.union([refund, fulfilment, withParts], {
  error: 'is no order, refund or fulfilment of Shopify',
});

/**
 * Orders, with the refunds and fulfilments that they list, and refunds and fulfilments that come alone. Each is news of
 * its own, so that it does not matter in which order they arrive.
 */
export const shopifyPreset = preset(payload, (sent) => {
  if ('refund_line_items' in sent) return { news: [newsOfRefund(sent as z.output<typeof refund>)] };
  if ('tracking_numbers' in sent) return { news: [newsOfFulfilment(sent as z.output<typeof fulfilment>)] };
  const order = sent as z.output<typeof withParts>;
  return { news: [newsOfOrder(order), ...order.fulfillments.map(newsOfFulfilment), ...order.refunds.map(newsOfRefund)] };
});

const source = 'shopify';

/** The order is also its payment: Shopify's webhooks do not say which card paid what. */
const aboutOf = (orderId: string): string => `${source}:${orderId}`;

const newsOfOrder = (order: ShopifyOrder): ShopNews => ({
  source,
  ref: order.id,
  about: aboutOf(order.id),
  saidAt: timeOf(order.updated_at) ?? timeOf(order.created_at) ?? 0,
  ...orderFactsOf(order, aboutOf(order.id)),
});

function newsOfFulfilment(sent: z.output<typeof fulfilment>): ShopNews {
  const { id, order_id, status, tracking_company, tracking_number, shipment_status, created_at, updated_at } = sent;
  const saidAt = timeOf(updated_at) ?? timeOf(created_at) ?? 0;
  const isOff = status === 'cancelled' || status === 'error' || status === 'failure';
  const shipment = {
    carrier: tracking_company ?? 'unknown',
    tracking: tracking_number ?? sent.tracking_numbers[0] ?? null,
    shippedAt: timeOf(created_at) ?? null,
    deliveredAt: shipment_status === 'delivered' ? saidAt : null,
  };
  return { source, kind: 'shipment', ref: id, about: aboutOf(order_id), saidAt, facts: { shipment: isOff ? null : shipment } };
}

function newsOfRefund({ id, order_id, created_at, processed_at, transactions }: z.output<typeof refund>): ShopNews {
  const given = transactions.filter(({ kind, status }) => kind === 'refund' && (status === 'success' || status === 'pending'));
  const amountMinor = given.reduce((sum, { amount, currency = 'USD' }) => sum + minorOf(amount, currency), 0);
  return {
    source,
    kind: 'refund',
    ref: id,
    about: aboutOf(order_id),
    saidAt: timeOf(processed_at) ?? timeOf(created_at) ?? 0,
    facts: { amountMinor, counts: 'part' },
  };
}
