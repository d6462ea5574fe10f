import { createHash } from 'node:crypto';
import { defaultPriors, type Priors } from '../../config/policies/sentiment-priors.js';
import { shippedDigest } from './model/shipped-model.js';

/** Counts up whenever word lists or rules change what the scorer may answer. */
const rules = 1;
const digits = 12;

/** The scorer as it is shipped. */
export const scorerVersion = `r${rules}-${shippedDigest.slice(0, digits)}`;

const defaults = JSON.stringify(inOrder(defaultPriors));

/**
 * Kept with every score, so that it is known what made it: the same words, model, priors and shop's model have the
 * same name on every machine. @param shopDigest of the weights of the shop's own model
 */
export function versionOf(priors: Priors, shopDigest: string | null): string {
  const written = JSON.stringify(inOrder(priors));
  const set = written === defaults ? '' : `-p${createHash('sha256').update(written).digest('hex').slice(0, digits)}`;
  return `${scorerVersion}${set}${shopDigest === null ? '' : `-s${shopDigest.slice(0, digits)}`}`;
}

/** The order in which priors were read from a table must not matter. */
function inOrder(priors: Priors): unknown {
  return Object.entries(priors)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([setting, { negative, neutral, positive }]) => [setting, negative, neutral, positive]);
}
