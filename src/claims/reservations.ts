import sql, { join } from 'sql-template-tag';
import { Order } from '../customers/order.entity.js';
import { Payment } from '../customers/payment.entity.js';
import { updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { allocate, type Draw, type Share } from './ceiling.policy.js';
import { ClaimLine } from './claim-line.entity.js';
import type { Claim } from './claim.entity.js';
import { CurrencyChanged, OverCeiling } from './claims.errors.js';
import { paymentLeft, paymentsLeft, readGround } from './ground.js';
import { Leg } from './leg.entity.js';

/** Throws `claim.over_ceiling` unless the draws would fit now. Nothing is held. */
export async function assertFits(unit: Unit, claim: Claim, draws: readonly Draw[]): Promise<void> {
  await sharesOf(unit, claim, draws, new Map());
}

/**
 * Holds room under the ceiling for legs. Two guards, payments before lines and each by id, so that two units
 * never wait for each other; whoever comes second finds what the first has left. Throws `claim.over_ceiling`.
 */
export async function reserve(unit: Unit, claim: Claim, legs: readonly Leg[]): Promise<void> {
  const held = new Map<string, number>();
  for (const [paymentId, amountMinor] of byPayment(legs)) {
    const rows = await unit.all(sql`UPDATE payment SET "reservedMinor" = "reservedMinor" + ${amountMinor}
      WHERE id = ${paymentId}
        AND "reservedMinor" + "disputedMinor" + ${amountMinor} <= "capturedMinor"
          - CASE WHEN "refundedMinor" > "refundedThereMinor" THEN "refundedMinor" ELSE "refundedThereMinor" END
      RETURNING id`);
    if (rows.length === 0) throw await refusal(unit, claim, legs, held, paymentId);
    held.set(paymentId, amountMinor);
  }
  await lockLines(unit, legs);
  const shares = await sharesOf(unit, claim, legs, held);
  for (const [lineId, amountMinor] of byLine(shares.flat())) {
    const rows = await unit.all(sql`UPDATE purchase_line SET "givenMinor" = "givenMinor" + ${amountMinor}
      WHERE id = ${lineId} AND "givenMinor" + ${amountMinor} <= "paidMinor" RETURNING id`);
    // The lines are locked, so what was just allocated fits; if that ever changes, nothing is given.
    if (rows.length === 0) throw new OverCeiling(0, 0);
  }
  await updateRows(
    unit,
    Leg,
    legs.map(({ id }, index) => ({ id, shares: shares[index] ?? [] })),
  );
}

/**
 * Gives back the room that legs hold: reserved, or given when they had succeeded. Legs that hold none are
 * left alone.
 */
export async function release(unit: Unit, legs: readonly Leg[]): Promise<void> {
  const holding = legs.filter(({ shares }) => shares !== null);
  const arrived = holding.filter(({ state }) => state === 'succeeded');
  const reserved = holding.filter(({ state }) => state !== 'succeeded');
  for (const [paymentId, amountMinor] of byPayment(reserved)) {
    await unit.all(
      sql`UPDATE payment SET "reservedMinor" = "reservedMinor" - ${amountMinor} WHERE id = ${paymentId}`,
    );
  }
  for (const [paymentId, amountMinor] of byPayment(arrived)) {
    await unit.all(
      sql`UPDATE payment SET "refundedMinor" = "refundedMinor" - ${amountMinor} WHERE id = ${paymentId}`,
    );
  }
  for (const [lineId, amountMinor] of byLine(holding.flatMap(({ shares }) => shares ?? []))) {
    await unit.all(
      sql`UPDATE purchase_line SET "givenMinor" = "givenMinor" - ${amountMinor} WHERE id = ${lineId}`,
    );
  }
  await updateRows(
    unit,
    Leg,
    holding.map(({ id }) => ({ id, shares: null })),
  );
}

/** What was reserved for the leg has arrived: reserved becomes refunded, and its lines stay given. */
export async function give(unit: Unit, { paymentId, amountMinor }: Leg): Promise<void> {
  if (paymentId === null) return;
  await unit.all(sql`UPDATE payment SET "reservedMinor" = "reservedMinor" - ${amountMinor},
    "refundedMinor" = "refundedMinor" + ${amountMinor} WHERE id = ${paymentId}`);
}

/** Spreads the draws over what is left now, not counting what this unit itself has just `held`. */
async function sharesOf(
  unit: Unit,
  claim: Claim,
  draws: readonly Draw[],
  held: ReadonlyMap<string, number>,
): Promise<readonly (readonly Share[])[]> {
  const { currency } = await unit.manager.findOneByOrFail(Order, { id: claim.orderId });
  if (currency !== claim.currency) throw new CurrencyChanged(claim.currency, currency);
  const claimed = await unit.manager.findBy(ClaimLine, { claimId: claim.id });
  const ground = await readGround(unit.manager, claim.orderId, claimed);
  const left = paymentsLeft(ground);
  for (const [paymentId, amountMinor] of held) left.set(paymentId, (left.get(paymentId) ?? 0) + amountMinor);
  const allocation = allocate(draws, left, ground.lines);
  if (!allocation.fits) throw new OverCeiling(allocation.leg, allocation.maximumMinor);
  return allocation.shares;
}

/** Why a payment refused, in the figures of this moment. */
async function refusal(
  unit: Unit,
  claim: Claim,
  legs: readonly Leg[],
  held: ReadonlyMap<string, number>,
  paymentId: string,
): Promise<Error> {
  try {
    await sharesOf(unit, claim, legs, held);
  } catch (error) {
    if (error instanceof OverCeiling) return error;
    throw error;
  }
  // Somebody gave room back between the guard and this look at it: the same request may succeed now.
  const payment = await unit.manager.findOneByOrFail(Payment, { id: paymentId });
  return new OverCeiling(
    legs.findIndex((leg) => leg.paymentId === paymentId),
    paymentLeft(payment),
  );
}

async function lockLines(unit: Unit, legs: readonly Leg[]): Promise<void> {
  const ids = [...new Set(legs.flatMap(({ lineIds }) => lineIds))];
  if (unit.dialect === 'sqlite' || ids.length === 0) return;
  await unit.all(sql`SELECT id FROM purchase_line WHERE id IN (${join(ids)}) ORDER BY id FOR NO KEY UPDATE`);
}

function byPayment(legs: readonly Leg[]): [string, number][] {
  return sums(
    legs.flatMap(({ paymentId, amountMinor }) =>
      paymentId === null ? [] : [[paymentId, amountMinor] as const],
    ),
  );
}

const byLine = (shares: readonly Share[]): [string, number][] =>
  sums(shares.map(({ lineId, amountMinor }) => [lineId, amountMinor] as const));

/** Added up by id, in the order of the ids. */
function sums(parts: readonly (readonly [string, number])[]): [string, number][] {
  const totals = new Map<string, number>();
  for (const [id, amountMinor] of parts) totals.set(id, (totals.get(id) ?? 0) + amountMinor);
  return [...totals].sort(([a], [b]) => (a < b ? -1 : 1));
}
