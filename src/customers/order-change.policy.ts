import type { OrderLine } from './order-line.entity.js';
import type { OrderFacts } from './order.schema.js';
import type { Payment } from './payment.entity.js';

type LineFacts = OrderFacts['lines'][number];
type PaymentFacts = OrderFacts['payments'][number];

export interface Change<Row, Facts> {
  readonly added: readonly Facts[];
  readonly changed: readonly (Facts & { readonly id: string })[];
  /** Rows for which more has been given than the shop now says was paid: the change must not happen. */
  readonly below: readonly Row[];
}

/**
 * What the shop now says of its lines, against what is known. A line that it leaves out is empty from now on,
 * unless something was given for it: then it stays as it is. Amounts are minor units of the whole line.
 */
export function lineChange(known: readonly OrderLine[], wanted: readonly LineFacts[]): Change<OrderLine, LineFacts> {
  const byRef = new Map(known.map((row) => [row.lineRef, row]));
  const named = new Set(wanted.map(({ lineRef }) => lineRef));
  const kept = wanted.flatMap((facts) => (byRef.has(facts.lineRef) ? [{ facts, row: byRef.get(facts.lineRef) as OrderLine }] : []));
  const dropped = known.filter(({ lineRef, givenMinor, quantity }) => !named.has(lineRef) && givenMinor === 0 && quantity > 0);
  return {
    added: wanted.filter(({ lineRef }) => !byRef.has(lineRef)),
    changed: [
      ...kept.map(({ facts, row }) => ({ ...facts, id: row.id })),
      ...dropped.map(({ id, lineRef, sku, name, unitPriceMinor, supplier, batch }) => ({
        id, lineRef, sku, name, unitPriceMinor, supplier, batch, quantity: 0, discountMinor: 0, paidMinor: 0,
      })),
    ],
    below: kept.flatMap(({ facts, row }) => (facts.paidMinor < row.givenMinor ? [row] : [])),
  };
}

/** What of a payment we have reserved or refunded: no less may have been captured. */
export const takenMinor = ({ reservedMinor, refundedMinor }: Payment): number => reservedMinor + refundedMinor;

/** The same for payments; one that is left out was captured with nothing, unless something of it was taken. */
export function paymentChange(
  known: readonly Payment[],
  wanted: readonly PaymentFacts[],
): Change<Payment, PaymentFacts> {
  const keyOf = ({ processor, externalId }: PaymentFacts): string => JSON.stringify([processor, externalId]);
  const byKey = new Map(known.map((row) => [keyOf(row), row]));
  const named = new Set(wanted.map(keyOf));
  const kept = wanted.flatMap((facts) => (byKey.has(keyOf(facts)) ? [{ facts, row: byKey.get(keyOf(facts)) as Payment }] : []));
  const dropped = known.filter((row) => !named.has(keyOf(row)) && takenMinor(row) === 0);
  return {
    added: wanted.filter((facts) => !byKey.has(keyOf(facts))),
    changed: [
      ...kept.map(({ facts, row }) => ({ ...facts, id: row.id })),
      ...dropped.map(({ id, processor, externalId }) => ({ id, processor, externalId, capturedMinor: 0 })),
    ],
    below: kept.flatMap(({ facts, row }) => (facts.capturedMinor < takenMinor(row) ? [row] : [])),
  };
}
