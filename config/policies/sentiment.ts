/** Numbers and words of the scorer. Each figure was chosen on labelled support, review and public texts. */
export const sentimentPolicy = {
  /** Characters (UTF-16 code units) of a text that are read. */
  maxCharacters: 20_000,
  /** At most this many evidence words are named, the heaviest ones. */
  maxEvidence: 50,
  /** How many tokens a negation reaches, unless punctuation or a contrast word comes first. */
  negationReach: 4,
  /** What a negation makes of a valence: "not good" is bad, "not bad" is faintly good. */
  negatedPositive: -0.9,
  negatedNegative: -0.2,
  /** Factor of a valence after "very", after "slightly", in CAPITALS among small letters, with a streeetched letter. */
  intensified: 1.3,
  softened: 0.6,
  shouted: 1.3,
  stretched: 1.2,
  /** After "but" stands what the writer means. */
  beforeContrast: 0.6,
  afterContrast: 1.3,
  /** Each `!`, up to `maxExclamations`, adds this share to the sum. */
  exclamation: 0.06,
  maxExclamations: 4,
  /** Softens the sum into −1…1: score = sum / √(sum² + normaliser). */
  normaliser: 15,
  /** A negation that turns no word of feeling still leans this way: "it does not fit the box". */
  bareNegation: -0.5,
} as const;

/** Where a text was written, as far as it changes what is meant: people complain politely, and post drily. */
export type Setting = 'complaint' | 'public' | 'review' | 'unknown';

/** Scores from `negative` down are negative, from `positive` up positive, neutral between. */
export const neutralBands: Readonly<Record<Setting, { negative: number; positive: number }>> = {
  complaint: { negative: -0.05, positive: 0.2 },
  review: { negative: -0.05, positive: 0.2 },
  public: { negative: -0.2, positive: 0.2 },
  unknown: { negative: -0.15, positive: 0.2 },
};

export const negators = [
  'not', 'no', 'never', 'cannot', 'without', 'neither', 'nor', 'nobody', 'none', 'nothing', 'nowhere', 'hardly',
  'barely', 'scarcely', 'non', 'n\'t', 'ain\'t', 'aint',
  ...['can', 'don', 'doesn', 'didn', 'won', 'wouldn', 'couldn', 'shouldn', 'isn', 'aren', 'wasn', 'weren', 'hasn',
    'haven', 'hadn', 'needn', 'mustn'].flatMap((stem) => stem === 'can' ? ['can\'t', 'cant'] : [`${stem}'t`, `${stem}t`]),
] as const;

/** They end the reach of a negation. */
export const contrastWords = ['but', 'however', 'although', 'though', 'because', 'yet', 'except'] as const;

export const intensifiers = [
  'very', 'really', 'so', 'extremely', 'absolutely', 'totally', 'completely', 'utterly', 'incredibly', 'highly',
  'truly', 'deeply', 'super', 'such', 'most', 'seriously', 'beyond', 'especially', 'exceptionally', 'insanely',
] as const;

export const softeners = [
  'slightly', 'somewhat', 'fairly', 'kinda', 'sorta', 'partly', 'little', 'bit', 'almost', 'occasionally',
  'sometimes', 'mildly',
] as const;
