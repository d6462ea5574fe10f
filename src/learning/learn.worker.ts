import { parentPort, workerData } from 'node:worker_threads';
import { learningPolicy } from '../../config/policies/learning.js';
import { digestOf, write } from '../sentiment/model/sentiment-weights.js';
import { label } from '../sentiment/scorer.js';
import { type TrialText, tryShop } from '../sentiment/shop/shop-trial.js';
import type { LearnTask, LearnWord } from './learn-thread.js';
import type { TeachingText } from './teaching-texts.js';
import { figuresOf } from './trial.policy.js';

const port = parentPort;
if (!port) throw new Error('This file is the work of a thread.');
const { texts, priors, hasModelInForce } = workerData as LearnTask;

const { weights, heldOut } = tryShop(texts.map(trialText), priors, hasModelInForce, (share) => say({ share }));
say({ learnt: { digest: digestOf(weights), weights: write(weights), figures: figuresOf(heldOut) } });

/** Where nobody has spoken the shipped scorer's word stands, and counts less. */
function trialText({ label: said, ...text }: TeachingText): TrialText {
  const isJudged = said !== null;
  const options = { channel: text.channel, priors, ...(text.lang !== undefined && { lang: text.lang }) };
  return {
    ...text,
    isJudged,
    label: said ?? label(text.text, options).label,
    weight: isJudged ? 1 : learningPolicy.unjudgedWeight,
  };
}

function say(word: LearnWord): void {
  port?.postMessage(word);
}
