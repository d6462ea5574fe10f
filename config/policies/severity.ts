/** How bad a text says it is, 0 (nothing named) to 3 (somebody must look now). */
export type Severity = 0 | 1 | 2 | 3;

/** The gravest first. */
export const severityCodes = [
  'physical_danger', 'self_harm', 'discrimination', 'legal_threat', 'regulator_or_press', 'vulnerable_person',
  'repeat_complaint', 'money_at_stake', 'churn',
] as const;

export type SeverityCode = (typeof severityCodes)[number];

export interface SeverityWords {
  /** Notation as in `PhraseBook`. */
  readonly phrases: readonly string[];
  /** What contains such a phrase and means something else: "fire sale", "Suicide Squad". Same notation. */
  readonly harmless: readonly string[];
}

export const severityPolicy = {
  /** So many different reasons of level 1 together make level 2. */
  minorReasonsForLevel2: 2,
  /**
   * An amount of money named in the text counts as money at stake from here, in whole units of any currency.
   */
  notableAmount: 100,
  /** How many tokens before "300 pounds" a word of paying makes it money, not weight. */
  payingReach: 4,
  /** A quotation longer than this many UTF-16 code units is the customer's own text in quotes. */
  longestQuotation: 200,
} as const;

/** Before "pounds": it is money. */
export const payingWords: readonly string[] = [
  'paid', 'pay', 'paying', 'cost', 'costs', 'costing', 'charged', 'spent', 'worth', 'lost', 'losing', 'refund',
  'refunded', 'owe', 'owes', 'owed', 'wasted', 'for', 'price', 'total', 'billed', 'debited', 'took',
];

/** Somebody or something else speaks in the quotation that follows: `the label says "hot"`. */
export const quotingWords: readonly string[] = [
  'says', 'said', 'say', 'saying', 'reads', 'read', 'reading', 'states', 'stated', 'titled', 'called', 'named',
  'labelled', 'labeled', 'label', 'marked', 'printed', 'book', 'novel', 'film', 'movie', 'song', 'game',
  'album', 'dvd', 'show', 'series', 'slogan', 'poster', 'shirt', 'mug', 'costume', 'track', 'the', 'a', 'an',
  'like',
];

/** Before a quoting word: it is the customer who speaks. */
export const ownVoices: readonly string[] = ['i', 'i\'ve', 'i\'ll', 'we', 'we\'ve', 'she', 'he', 'who'];
