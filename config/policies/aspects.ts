export const aspectPolicy = {
  /** |score| below which nothing is said about a thing. */
  minStrength: 0.1,
  maxAspects: 20,
  /** How many tokens back a part may go on with what was named before. */
  resumeReach: 8,
  /** How many tokens from a word of feeling the product may stand. */
  productReach: 6,
} as const;

/** What may stand between a thing and what is said of it: "the kettle *is really* great". */
export const linkingWords: readonly string[] = [
  'the', 'a', 'an', 'my', 'this', 'that', 'your', 'our', 'is', 'was', 'are', 'were', 'has', 'been', 'looks',
  'looked', 'seems', 'feels', 'works', 'very', 'really', 'so', 'quite', 'absolutely', 'totally', 'completely',
  'just', 'too', 'pretty', 'with', 'of', 'itself', 'simply', 'actually', 'still', 'also', 'such', 'it\'s',
  'not',
];

/** A part that begins so goes on with what was named before: "delivery, which I paid for, *was* terrible". */
export const resumingWords: readonly string[] = [
  'is', 'was', 'are', 'were', 'has', 'have', 'had', 'and',
];

/** What is no product, whatever is said beside it. */
export const unnamedWords: readonly string[] = [
  'who', 'whom', 'one', 'two', 'three', 'first', 'second', 'third', 'day', 'days', 'week', 'weeks', 'month',
  'months', 'year', 'years', 'hour', 'hours', 'today', 'tomorrow', 'morning', 'people', 'person', 'company',
  'shop', 'store', 'thing', 'things', 'way', 'lot', 'bit', 'job', 'guys', 'hello', 'dear', 'sir', 'madam',
  'team', 'hi', 'sure', 'getting', 'going', 'looking', 'using', 'seeing', 'trying', 'ever', 'least', 'part',
  'kind', 'sort', 'same', 'own', 'etc', 'lol',
];

/** The word lists give these a valence; beside a thing, or as one, they only name it. */
export const namingWords: readonly string[] = [
  'quality', 'refund', 'refunds', 'refunded', 'support', 'help', 'value', 'care', 'credit', 'reward', 'rewards',
  'return', 'like', 'want', 'pay', 'free', 'order', 'delivery', 'no', 'not', 'never', 'nobody', 'nothing',
  'please', 'thanks', 'thank',
];

/** After "and" they begin something new: "the delivery was late and *the* box was dented". */
export const beginningWords: readonly string[] = [
  'i', 'it', 'this', 'that', 'they', 'we', 'you', 'he', 'she', 'there', 'now', 'the', 'my', 'your', 'nobody', 'then', 'no',
];
