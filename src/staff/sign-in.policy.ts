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

export interface SignInSubject {
  readonly subject: string;
  readonly limit: number;
}

/** What a sign-in is counted under. */
export function signInSubjects(email: string, address: string): SignInSubject[] {
  return [
    { subject: `pair:${email}:${address}`, limit: signInLimits.perAccountAndAddress },
    { subject: `address:${address}`, limit: signInLimits.perAddress },
    { subject: `account:${email}`, limit: signInLimits.perAccount },
  ];
}
