import { createRequire } from 'node:module';
import { SentimentModel } from './sentiment-model.js';
import { read, type WrittenWeights } from './sentiment-weights.js';

// JSON, because the compiler copies it into the build as it is; read once, in a few milliseconds.
const require = createRequire(import.meta.url);
const written = require('./sentiment.weights.json') as WrittenWeights;

/** SHA-256 of the shipped weights, as docs/model-card.md names it. */
export const shippedDigest = written.digest;

/** Trained by `npm run train`; docs/model-card.md says on what, and how good it is. */
export const shippedModel = new SentimentModel(read(written));
