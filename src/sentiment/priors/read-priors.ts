import { defaultPriors, type Priors } from '../../../config/policies/sentiment-priors.js';
import type { Reads } from '../../database/reads.js';
import { SentimentPrior } from './prior.entity.js';
import { priorKinds } from './prior.schema.js';

/** The scorer's name for each kind. */
export const settingOf = { complaint: 'complaint', post: 'public', review: 'review' } as const;

/** What people set, and the policy's where they did not. Texts from nowhere in particular keep the policy's. */
export async function readPriors(reads: Reads): Promise<Priors> {
  const rows = await reads.manager().find(SentimentPrior);
  const set = rows.flatMap(({ kind, negative, neutral, positive }) => {
    const known = priorKinds.find((name) => name === kind);
    return known === undefined ? [] : [[settingOf[known], { negative, neutral, positive }] as const];
  });
  return { ...defaultPriors, ...Object.fromEntries(set) };
}
