import type { CaseState } from './case.states.js';

/** Who has the word: what the clocks of first and next response depend on. */
export interface Exchange {
  /** When somebody first turned to the customer. */
  readonly respondedAt: number | null;
  /** Since when the customer waits for a further reply, or waited for the last one. */
  readonly awaitedSince: number | null;
  /** When that reply came; null while they wait. */
  readonly answeredAt: number | null;
}

/** Somebody has turned to the customer at `at`: by a reply, a letter, or a move that tells them. */
export const responded = ({ respondedAt, awaitedSince, answeredAt }: Exchange, at: number): Exchange => ({
  respondedAt: respondedAt ?? at,
  awaitedSince,
  answeredAt: awaitedSince === null ? null : (answeredAt ?? at),
});

/** What was said at `at` has not reached them after all. */
export const notResponded = ({ respondedAt, awaitedSince, answeredAt }: Exchange, at: number): Exchange => ({
  respondedAt: respondedAt === at ? null : respondedAt,
  awaitedSince,
  answeredAt: answeredAt === at ? null : answeredAt,
});

/** The customer has written: until there was a first response, that is what they wait for. */
export function heard({ respondedAt, awaitedSince, answeredAt }: Exchange, at: number): Exchange {
  const waiting = respondedAt === null || (awaitedSince !== null && answeredAt === null);
  return waiting ? { respondedAt, awaitedSince, answeredAt } : { respondedAt, awaitedSince: at, answeredAt: null };
}

/** A case goes there when the customer was asked or told something. */
export const tellsCustomer = (to: CaseState): boolean => to === 'waiting_customer' || to === 'resolved';
