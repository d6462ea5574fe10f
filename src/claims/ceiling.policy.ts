import { remedyPolicy } from '../../config/policies/remedy.js';
import { prorate } from '../common/money.js';

export const legKinds = ['refund', 'store_credit', 'replacement', 'repair', 'goodwill'] as const;
export type LegKind = (typeof legKinds)[number];

/**
 * What one line of the order has left to give, and how much of its value the claim is about (minor units).
 */
export interface LineRoom {
  readonly id: string;
  readonly leftMinor: number;
  readonly claimedMinor: number;
}

/** One leg as the ceiling sees it: which lines it is for, and for a refund which payment. */
export interface Draw {
  readonly kind: LegKind;
  readonly amountMinor: number;
  readonly paymentId: string | null;
  readonly lineIds: readonly string[];
}

/** How much of a leg each line bears; the parts add up to the leg, and are empty for goodwill. */
export interface Share {
  readonly lineId: string;
  readonly amountMinor: number;
}

export type Allocation =
  | { readonly fits: true; readonly shares: readonly (readonly Share[])[] }
  | { readonly fits: false; readonly leg: number; readonly maximumMinor: number };

/**
 * Spreads legs over payments and lines. Each leg takes what the legs before it have left; the first that does
 * not fit is named, with the most it could have been.
 */
export function allocate(
  draws: readonly Draw[],
  paymentsLeft: ReadonlyMap<string, number>,
  lines: readonly LineRoom[],
): Allocation {
  const payments = new Map(paymentsLeft);
  const rooms = new Map(lines.map((line) => [line.id, { ...line }]));
  const shares: Share[][] = [];
  for (const [leg, draw] of draws.entries()) {
    const { takesPayment, takesLines } = remedyPolicy.kinds[draw.kind];
    const open = takesLines ? draw.lineIds.flatMap((id) => rooms.get(id) ?? []) : [];
    const bounds: number[] = [];
    if (takesPayment) bounds.push(payments.get(draw.paymentId ?? '') ?? 0);
    if (takesLines) bounds.push(open.reduce((sum, { leftMinor }) => sum + leftMinor, 0));
    const maximumMinor = Math.min(...bounds);
    if (draw.amountMinor > maximumMinor) return { fits: false, leg, maximumMinor };

    const parts = spread(draw.amountMinor, open);
    shares.push(parts);
    for (const { lineId, amountMinor } of parts) {
      const room = rooms.get(lineId);
      if (room) rooms.set(lineId, { ...room, leftMinor: room.leftMinor - amountMinor });
    }
    if (takesPayment && draw.paymentId !== null) {
      payments.set(draw.paymentId, (payments.get(draw.paymentId) ?? 0) - draw.amountMinor);
    }
  }
  return { fits: true, shares };
}

/**
 * In proportion to what is claimed, but never more on a line than it has left; the rest moves to the others.
 */
function spread(amountMinor: number, lines: readonly LineRoom[]): Share[] {
  const taken = new Map<string, number>();
  let rest = amountMinor;
  while (rest > 0) {
    const open = lines.filter(({ id, leftMinor }) => leftMinor > (taken.get(id) ?? 0));
    if (open.length === 0) break;
    const parts = prorate(
      rest,
      open.map(({ claimedMinor }) => claimedMinor),
    );
    for (const [index, { id, leftMinor }] of open.entries()) {
      const before = taken.get(id) ?? 0;
      const part = Math.min(parts[index] ?? 0, leftMinor - before);
      taken.set(id, before + part);
      rest -= part;
    }
  }
  return [...taken].filter(([, part]) => part > 0).map(([lineId, part]) => ({ lineId, amountMinor: part }));
}
