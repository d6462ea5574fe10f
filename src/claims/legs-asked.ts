import { remedyPolicy } from '../../config/policies/remedy.js';
import { type FieldError, ValidationFailed } from '../common/domain-error.js';
import type { Draw } from './ceiling.policy.js';
import type { NewLeg } from './claim.schema.js';
import { type Ground, paymentLeft } from './ground.js';

/** A line of a claim under every id that somebody may know it by. */
export interface NamedLine {
  readonly orderLineId: string;
  readonly id?: string;
}

/**
 * Turns legs as they are asked for into draws on payments and lines. 422 names every field that does not fit:
 * another currency, a payment or a line that is not of this claim, a refund that could go to several
 * payments.
 */
export function drawsOf(
  legs: readonly NewLeg[],
  currency: string,
  ground: Ground,
  lines: readonly NamedLine[],
): Draw[] {
  const errors: FieldError[] = [];
  const draws = legs.map((leg, index): Draw => {
    const wrong = (field: string, code: string, detail: string) =>
      errors.push({ pointer: `/legs/${index}/${field}`, code, detail });
    if (leg.currency !== currency) wrong('currency', 'other_currency', `The order was paid in ${currency}.`);
    const lineIds = (leg.lineIds ?? ground.lines.map(({ id }) => id)).flatMap((id, place) => {
      const found = lineOf(id, ground, lines);
      if (found === undefined) wrong(`lineIds/${place}`, 'unknown', 'The claim has no such line.');
      return found ?? [];
    });
    const paymentId = remedyPolicy.kinds[leg.kind].takesPayment ? paymentOf(leg, ground, wrong) : null;
    if (leg.kind !== 'refund' && leg.paymentId !== undefined)
      wrong('paymentId', 'unexpected', 'Only a refund goes to a payment.');
    return { kind: leg.kind, amountMinor: leg.amountMinor, paymentId, lineIds: [...new Set(lineIds)] };
  });
  if (errors.length > 0) throw new ValidationFailed(errors);
  return draws;
}

function lineOf(id: string, { orderLines }: Ground, lines: readonly NamedLine[]): string | undefined {
  const named = lines.find((line) => line.id === id || line.orderLineId === id)?.orderLineId;
  return named ?? orderLines.find(({ lineRef }) => lineRef === id)?.id;
}

function paymentOf(
  { paymentId }: NewLeg,
  { payments }: Ground,
  wrong: (field: string, code: string, detail: string) => void,
): string | null {
  if (paymentId !== undefined) {
    const named = payments.find(({ id, externalId }) => id === paymentId || externalId === paymentId);
    if (!named) wrong('paymentId', 'unknown', 'The order has no such payment.');
    return named?.id ?? null;
  }
  const [only, ...others] =
    payments.length > 1 ? payments.filter((payment) => paymentLeft(payment) > 0) : payments;
  if (only && others.length === 0) return only.id;
  if (payments.length === 0)
    wrong('paymentId', 'none', 'No payment of this order is known, so nothing can be refunded.');
  else wrong('paymentId', 'ambiguous', 'The order has several payments: say which one the refund goes to.');
  return null;
}
