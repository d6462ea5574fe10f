import { sentimentPolicy } from '../../config/policies/sentiment.js';
import { effectOf, ENDS_CLAUSE, NEGATOR } from './lexicon.js';
import { AFTER_BREAK, type Tokens } from './tokens.js';

/** Notes for every token which negation reaches it: up to `negationReach` tokens on, within the clause. */
export function markNegation(tokens: Tokens): void {
  let negator = -1;
  for (let at = 0; at < tokens.count; at++) {
    const effect = effectOf[tokens.id[at] ?? 0] ?? 0;
    if (((tokens.flags[at] ?? 0) & AFTER_BREAK) !== 0 || (effect & ENDS_CLAUSE) !== 0) negator = -1;
    if (negator >= 0 && at - negator <= sentimentPolicy.negationReach) tokens.negator[at] = negator;
    if ((effect & NEGATOR) !== 0) negator = at;
  }
}
