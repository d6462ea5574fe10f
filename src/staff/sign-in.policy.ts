import type { Throttled } from '../common/throttle/throttle.js';

/** Failures after which a caller must wait, each counted in a window of its own (milliseconds). */
export const signInLimits = Object.freeze({
  windowMs: 15 * 60 * 1000,
  /** One address guessing at one account. */
  perAccountAndAddress: 5,
  /** One address trying many accounts. */
  perAddress: 50,
  /** Many addresses guessing at one account; high, so that nobody can lock another person out. */
  perAccount: 100,
});

/** What a sign-in is counted under. */
export function signInSubjects(email: string, address: string): Throttled[] {
  const { windowMs, perAccountAndAddress, perAddress, perAccount } = signInLimits;
  return [
    { subject: `pair:${email}:${address}`, limit: perAccountAndAddress, windowMs },
    { subject: `address:${address}`, limit: perAddress, windowMs },
    { subject: `account:${email}`, limit: perAccount, windowMs },
  ];
}
