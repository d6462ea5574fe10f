const day = 24 * 60 * 60 * 1000;

/**
 * What each kind of remedy draws on, who carries it out, and which account of the books it is a cost of.
 * `processor: 'payment'`: whoever holds the payment.
 */
export const remedyPolicy = Object.freeze({
  kinds: Object.freeze({
    refund: { processor: 'payment', takesPayment: true, takesLines: true, account: 'refunds' },
    store_credit: {
      processor: 'store_credit',
      takesPayment: false,
      takesLines: true,
      account: 'store_credit',
    },
    replacement: { processor: 'manual', takesPayment: false, takesLines: true, account: 'replacements' },
    repair: { processor: 'manual', takesPayment: false, takesLines: true, account: 'repairs' },
    goodwill: { processor: 'manual', takesPayment: false, takesLines: false, account: 'goodwill' },
  }),

  /** More parts than this in one remedy are a mistake. */
  legsMax: 20,

  /** Facts that make somebody look twice; a full screening weighs them later. Durations are milliseconds. */
  risk: Object.freeze({ lookBackMs: 90 * day, previousClaims: 2 }),

  /**
   * When a processor is asked about a leg (milliseconds). Undecided legs: doubling between `first` and
   * `most`. What has arrived is looked at again a few times, because processors take money back.
   */
  ask: Object.freeze({
    firstMs: 30 * 1000,
    mostMs: 60 * 60 * 1000,
    againAfterSuccessMs: [60 * 1000, 60 * 60 * 1000, day, 7 * day],
    atOnce: 20,
    /** Whoever has taken legs to ask about and is gone is replaced after this. */
    leaseMs: 60 * 1000,
  }),

  /**
   * How long a processor may take to answer. Then it counts as silent, and the leg as unknown (milliseconds).
   */
  answerWithinMs: 10 * 1000,
});
