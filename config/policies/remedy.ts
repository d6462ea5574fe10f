const day = 24 * 60 * 60 * 1000;

/**
 * What each kind of remedy draws on, who carries it out, and which account of the books it is a cost of.
 * `processor: 'payment'`: whoever holds the payment.
 */
export const remedyPolicy = Object.freeze({
  kinds: Object.freeze({
    refund: { processor: 'payment', takesPayment: true, takesLines: true, account: 'refunds' },
    store_credit: { processor: 'store_credit', takesPayment: false, takesLines: true, account: 'store_credit' },
    replacement: { processor: 'manual', takesPayment: false, takesLines: true, account: 'replacements' },
    repair: { processor: 'manual', takesPayment: false, takesLines: true, account: 'repairs' },
    goodwill: { processor: 'manual', takesPayment: false, takesLines: false, account: 'goodwill' },
  }),

  /** More parts than this in one remedy are a mistake. */
  legsMax: 20,

  /** Facts that make somebody look twice; a full screening weighs them later. Durations are milliseconds. */
  risk: Object.freeze({ lookBackMs: 90 * day, previousClaims: 2 }),

  /** How often a processor is asked again about a leg it has not decided: doubling between the two (milliseconds). */
  ask: Object.freeze({ firstMs: 30 * 1000, mostMs: 60 * 60 * 1000, atOnce: 20 }),
});
