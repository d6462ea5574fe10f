import { shippedDigest } from './model/shipped-model.js';

/** Counts up whenever word lists or rules change what the scorer may answer. */
const rules = 1;

/** Kept with every score, so that it is known which scorer made it. */
export const scorerVersion = `r${rules}-${shippedDigest.slice(0, 12)}`;
