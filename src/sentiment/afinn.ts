import { createRequire } from 'node:module';

// The package is CommonJS, has no types and keeps its word lists as JSON: this file is the only door to them.
const require = createRequire(import.meta.url);

/** AFINN-165: English words and a few phrases (with spaces or hyphens) → valence, an integer from −5 to 5. */
export const afinnWords = require('sentiment/languages/en/labels.json') as Readonly<Record<string, number>>;

/**
 * Emoji and other symbols → valence from −5 to 5, derived by the package from the Emoji Sentiment Ranking.
 */
export const afinnEmoji = require('sentiment/build/emoji.json') as Readonly<Record<string, number>>;

/** What `analyze` of the bare package answers; only the parts that are read here. */
export interface BareAnalysis {
  score: number;
  comparative: number;
}

/** The bare package's own scorer: the yardstick of `npm run eval` and of the bench. */
export const BareSentiment = require('sentiment') as new () => { analyze(text: string): BareAnalysis };
