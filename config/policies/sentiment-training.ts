/** How `npm run train` learns. Chosen by leaving out one family of training sets at a time. */
export const trainingPolicy = {
  seed: 20_261_123,
  /** 2^18 features in 8 bits, two columns: half a megabyte. Four times as many would gain 0.1 points. */
  bits: 18,
  epochs: 6,
  rate: 0.05,
  domainRate: 0.1,
  /** What character n-grams count beside words. */
  gramShare: 0.5,
  /**
   * Divides the logits: the smallest calibration error over the sets held back for measuring. Under 1, because the
   * average of all steps of the training is more timid than its last one.
   */
  temperature: 0.85,
  /** A set counts more or less than its size; 1 where it is not named. */
  setWeights: {
    vader_amazon: 3, vader_nyt: 2, vader_tweets: 2, reviews_womens: 0.6, triage_cfpb: 0.4,
  } as Readonly<Record<string, number>>,
  /** Complaints without a label are cut into groups of sentences of about so many characters, all negative. */
  groupCharacters: 280,
  /** Of one such complaint only the beginning is read: nobody's long story should outweigh the others'. */
  complaintCharacters: 1_500,
} as const;

/** The same for labels of any other kind: topics, products, reasons. */
export const labellingPolicy = {
  seed: 20_261_123, bits: 18, epochs: 20, rate: 0.1, domainRate: 0.1, gramShare: 1,
} as const;
