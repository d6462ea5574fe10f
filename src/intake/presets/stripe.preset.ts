import { z } from 'zod';
import type { ShopNews } from '../../customers/shop-news.js';
import { preset, type Written } from './preset.js';
import { isoOfEpoch, majorOf, said, saidId } from './said.js';

const amount = z.number().int().min(0);
const paymentOf = { charge: said, payment_intent: said };

const dispute = z.looseObject({
  object: z.literal('dispute'),
  id: saidId,
  amount,
  currency: z.string(),
  ...paymentOf,
  reason: said,
  status: z.string(),
  created: z.number(),
  metadata: z.record(z.string(), said).optional().catch(undefined),
  evidence: z.looseObject({ customer_name: said, customer_email_address: said }).optional().catch(undefined),
});

const refund = z.looseObject({ object: z.literal('refund'), id: saidId, amount, ...paymentOf, status: said });

const charge = z.looseObject({ object: z.literal('charge'), id: saidId, amount_refunded: amount, payment_intent: said });

const event = z.looseObject({
  id: saidId,
  object: z.literal('event'),
  type: z.string(),
  created: z.number(),
  data: z.looseObject({ object: z.looseObject({ object: said }) }),
});

const disputeEvent = event.extend({ type: z.string().startsWith('charge.dispute.'), data: z.looseObject({ object: dispute }) });
const refundEvent = event.extend({ type: z.string().regex(/^(?:refund|charge\.refund)\./), data: z.looseObject({ object: refund }) });
const chargeEvent = event.extend({ type: z.literal('charge.refunded'), data: z.looseObject({ object: charge }) });

/** An event that should hold one of these and does not is wrong, and not merely of no interest. */
const otherEvent = event.refine(({ type }) => !/^(?:charge\.dispute\.|refund\.|charge\.refund)/.test(type), {
  path: ['data', 'object'],
  error: 'is not what an event of this type holds',
});

/** Disputes and refunds; whatever else Stripe tells of is of no interest here. */
export const stripePreset = preset(z.union([disputeEvent, refundEvent, chargeEvent, otherEvent]), ({ created, data: { object } }) => {
  const saidAt = created * 1000;
  if (isA(dispute, object)) return { complaints: [complaintOf(object)], news: [newsOfDispute(object, saidAt)] };
  if (isA(refund, object)) return { news: [newsOfRefund(object, saidAt)] };
  return isA(charge, object) ? { news: [newsOfCharge(object, saidAt)] } : {};
});

const isA = <Shape extends z.ZodType>(shape: Shape, object: unknown): object is z.output<Shape> => shape.safeParse(object).success;

const source = 'stripe';

/** Shops name a payment by its intent or by its charge. */
const subject = (intent: string | undefined, chargeId: string | undefined) => ({
  about: intent ?? chargeId ?? '',
  alias: chargeId ?? null,
});

/** The bank has the money, or will: an inquiry takes none yet, and is best answered by a refund. */
const holding = new Set(['needs_response', 'under_review', 'lost']);
const over = new Set(['won', 'lost', 'warning_closed']);

function newsOfDispute({ id, amount: amountMinor, charge: paid, payment_intent, status }: z.output<typeof dispute>, saidAt: number): ShopNews {
  const facts = { amountMinor: holding.has(status) ? amountMinor : 0, isOver: over.has(status) };
  return { source, kind: 'dispute', ref: id, ...subject(payment_intent, paid), saidAt, facts };
}

function newsOfRefund({ id, amount: amountMinor, charge: paid, payment_intent, status }: z.output<typeof refund>, saidAt: number): ShopNews {
  const isOff = status === 'failed' || status === 'canceled';
  const facts = { amountMinor: isOff ? 0 : amountMinor, counts: 'part' as const };
  return { source, kind: 'refund', ref: id, ...subject(payment_intent, paid), saidAt, facts };
}

/** A charge says how much of it was refunded by now, all refunds together. */
const newsOfCharge = ({ id, amount_refunded, payment_intent }: z.output<typeof charge>, saidAt: number): ShopNews => ({
  source, kind: 'refund', ref: id, ...subject(payment_intent, id), saidAt, facts: { amountMinor: amount_refunded, counts: 'total' },
});

/** Of what never changes about a dispute, so that its later events make no new versions of the complaint. */
function complaintOf({ id, amount: minor, currency, charge: paid, payment_intent, reason, created, metadata, evidence }: z.output<typeof dispute>): Written {
  const why = (reason ?? 'general').replaceAll('_', ' ');
  const code = currency.toUpperCase();
  return {
    externalId: id,
    channel: 'webhook',
    subject: `Chargeback: ${why}`,
    body: `The customer disputes the payment ${payment_intent ?? paid ?? ''} at the bank: ${why}. ` +
      `${majorOf(minor, code)} ${code}.`,
    author: { name: evidence?.customer_name, email: evidence?.customer_email_address },
    orderRef: metadata?.order_ref ?? metadata?.order_number ?? metadata?.order_id,
    tags: ['dispute', `dispute:${reason ?? 'general'}`],
    occurredAt: isoOfEpoch(created),
  };
}
