/** How a shop's own model is taught, and when it may take over. */
export const learningPolicy = {
  /** Small and slow: it is to change what people have corrected, and nothing else. */
  training: { seed: 20_261_124, bits: 13, epochs: 12, rate: 0.05, domainRate: 0.02, gramShare: 0.5 },
  /** What a text that nobody has judged counts beside one that somebody has: nobody objected. */
  unjudgedWeight: 0.5,
  /** As many of those at the most for each judged text, and altogether. */
  unjudgedShare: 3,
  maxUnjudged: 2_000,
  /** The latest judged texts that are learnt from. */
  maxJudged: 5_000,
  /** UTF-16 code units of a text that are learnt from. */
  maxCharacters: 5_000,
  /** Judged texts must be so many before a model is tried at all; fewer say too little either way. */
  minJudged: 50,
  /** Every text is judged by a model that has not seen it: the texts are dealt into so many parts. */
  folds: 5,
  /** Texts whose three-word runs are alike to this share (Jaccard) stay in one part. */
  nearDuplicate: 0.5,
  /** A model may take over when luck alone would do as well with no more than this chance… */
  maxChance: 0.05,
  /** …and when no more than this share of the texts that nobody has judged would get another label. */
  maxTurned: 0.1,
  /** Every night at this hour, when at least so many texts have been judged since the last time (cron, server's time). */
  nightly: '20 3 * * *',
  minNewJudged: 10,
  /** How far back texts are drawn for the fair sample (days), and how many at once at the most. */
  sampleDays: 90,
  maxSample: 500,
} as const;
