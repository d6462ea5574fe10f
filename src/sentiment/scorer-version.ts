/** Kept with every score, so that it is known which scorer made it. A new one wherever answers may change. */
export const scorerVersion = 'lexicon-1';
