/** Numbers and words of the scorer. Each figure was chosen on labelled support, review and public texts. */
export const sentimentPolicy = {
  /** Characters (UTF-16 code units) of a text that are read. */
  maxCharacters: 20_000,
  /** Characters of a stored text that are read again for its aspects, so that a long list stays quick. */
  maxAspectCharacters: 5_000,
  /** At most this many evidence words are named, the heaviest ones. */
  maxEvidence: 50,
  /** How many tokens a negation reaches, unless punctuation or a contrast word comes first. */
  negationReach: 4,
  /** What a negation makes of a valence: "not good" is bad, "not bad" is faintly good. */
  negatedPositive: -0.9,
  negatedNegative: -0.2,
  /** Factor after "very", after "slightly", in CAPITALS among small letters, with a streeetched letter. */
  intensified: 1.3,
  softened: 0.6,
  shouted: 1.3,
  stretched: 1.2,
  /** Before "but" stands what the writer does not mean as much. */
  beforeContrast: 0.6,
  /** Each `!`, up to `maxExclamations`, adds this share to the sum. */
  exclamation: 0.06,
  maxExclamations: 4,
  /** Softens the sum into −1…1: score = sum / √(sum² + normaliser). */
  normaliser: 15,
  /** A negation that turns no word of feeling still leans this way: "it does not fit the box". */
  bareNegation: -0.5,
  /** The strengths |score| that the points of a confidence curve stand for. */
  curveStrengths: [0.1, 0.3, 0.5, 0.7, 0.9],
  /** Confidence counts this much when the language is not sure, and when only foreign emoji were read. */
  undeterminedFactor: 0.8,
  foreignFactor: 0.5,
} as const;

/** Where a text was written, as far as it changes what is meant: people complain politely, and post drily. */
export type Setting = 'complaint' | 'public' | 'review' | 'unknown';

/** Scores from `negative` down are negative, from `positive` up positive, neutral between. */
export const neutralBands: Readonly<Record<Setting, { negative: number; positive: number }>> = {
  complaint: { negative: -0.05, positive: 0.35 },
  review: { negative: -0.05, positive: 0.2 },
  public: { negative: -0.2, positive: 0.2 },
  unknown: { negative: -0.15, positive: 0.2 },
};

interface ConfidenceCurves {
  negative: readonly number[];
  positive: readonly number[];
  /** Neutral because no word moved the score, and because the words cancel out. */
  neutral: { silent: number; mixed: number };
}

/** How often the label was right on labelled texts, at each of `curveStrengths`. */
export const confidenceCurves: Readonly<Record<Setting, ConfidenceCurves>> = {
  complaint: {
    negative: [0.7, 0.85, 0.9, 0.94, 0.99],
    positive: [0.2, 0.3, 0.52, 0.66, 0.82],
    neutral: { silent: 0.52, mixed: 0.25 },
  },
  review: {
    negative: [0.46, 0.57, 0.66, 0.7, 0.82],
    positive: [0.55, 0.6, 0.67, 0.79, 0.95],
    neutral: { silent: 0.3, mixed: 0.25 },
  },
  public: {
    negative: [0.4, 0.53, 0.58, 0.68, 0.8],
    positive: [0.4, 0.45, 0.7, 0.8, 0.95],
    neutral: { silent: 0.6, mixed: 0.5 },
  },
  unknown: {
    negative: [0.44, 0.65, 0.74, 0.8, 0.86],
    positive: [0.44, 0.5, 0.66, 0.78, 0.94],
    neutral: { silent: 0.48, mixed: 0.34 },
  },
};

export const negators = [
  'not', 'no', 'never', 'cannot', 'can\'t', 'cant', 'without', 'neither', 'nor', 'nobody', 'none', 'nothing',
  'nowhere', 'hardly', 'barely', 'scarcely', 'non', 'n\'t',
  'don\'t', 'doesn\'t', 'didn\'t', 'won\'t', 'wouldn\'t', 'couldn\'t', 'shouldn\'t', 'isn\'t', 'aren\'t',
  'wasn\'t', 'weren\'t', 'hasn\'t', 'haven\'t', 'hadn\'t', 'needn\'t', 'mustn\'t', 'ain\'t',
  'dont', 'doesnt', 'didnt', 'wont', 'wouldnt', 'couldnt', 'shouldnt', 'isnt', 'arent',
  'wasnt', 'werent', 'hasnt', 'havent', 'hadnt', 'neednt', 'mustnt', 'aint',
] as const;

/** What stands before them counts less, and no negation reaches across them. */
export const contrastWords = ['but', 'however'] as const;

/** No negation reaches across them. */
export const clauseWords = ['although', 'though', 'because', 'except'] as const;

export const intensifiers = [
  'very', 'really', 'so', 'extremely', 'absolutely', 'totally', 'completely', 'utterly', 'incredibly',
  'highly', 'truly', 'deeply', 'super', 'such', 'most', 'seriously', 'beyond', 'especially', 'exceptionally',
] as const;

export const softeners = [
  'slightly', 'somewhat', 'fairly', 'kinda', 'sorta', 'partly', 'little', 'bit', 'almost', 'occasionally',
  'sometimes', 'mildly',
] as const;
