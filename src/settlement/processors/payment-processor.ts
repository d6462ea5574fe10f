import type { LegKind } from '../../claims/ceiling.policy.js';

/** What a processor is told to do. */
export interface PayoutOrder {
  /** Stored before the call. A processor that gets the same key again does nothing new. */
  readonly key: string;
  readonly kind: LegKind;
  readonly amountMinor: number;
  readonly currency: string;
  /** The processor's own id of the payment that a refund goes back to. */
  readonly paymentExternalId: string | null;
}

export interface ProcessorAnswer {
  readonly state: 'pending' | 'succeeded' | 'failed';
  /** What the processor calls the payout. */
  readonly externalRef: string | null;
  /** Why, in its words. */
  readonly detail: string | null;
}

/** The call went out and nothing came back: whether it had an effect is not known. */
export class NoAnswer extends Error {
  constructor(readonly processor: string) {
    super(`${processor} did not answer`);
    this.name = 'NoAnswer';
  }
}

/** Carries out legs. Owned by settlement; one class for each way of paying. */
export abstract class PaymentProcessor {
  abstract readonly name: string;
  /** It can be asked later and may know more than it said. */
  abstract readonly canBeAsked: boolean;

  /** Throws when no answer came. */
  abstract submit(order: PayoutOrder): Promise<ProcessorAnswer>;

  /** What became of the order with this key; null when it never arrived. Throws when no answer came. */
  abstract find(key: string): Promise<ProcessorAnswer | null>;
}
