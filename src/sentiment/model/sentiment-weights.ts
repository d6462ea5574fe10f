import { createHash } from 'node:crypto';
import { cueNames } from './cues.js';
import type { LinearWeights } from './trainer.js';

/**
 * The trained model as it is shipped. Only differences between classes matter to a softmax, so neutral is
 * left out: two columns, negative and positive, over neutral.
 */
export interface SentimentWeights {
  /** There are 2^bits features. */
  bits: number;
  gramShare: number;
  /** What a step of the 8-bit weights is worth, in logits. */
  scale: number;
  /** Negative and positive of feature `i` at `2 * i` and `2 * i + 1`. */
  steps: Int8Array;
  /** Negative and positive of cue `i` at `2 * i` and `2 * i + 1`. */
  cues: readonly number[];
  /** Logits of negative and positive where all three classes are as likely beforehand. */
  base: readonly [number, number];
  /** Divides the logits: over 1 where the model is surer than it may be. */
  temperature: number;
}

const COLUMNS = 2;
const MOST_STEPS = 127;

/** Rounds to 8 bits. The few heaviest weights are cut, so that the many light ones keep their differences. */
export function compact(
  model: LinearWeights, classes: { negative: number; neutral: number; positive: number },
  calibration: Pick<SentimentWeights, 'base' | 'temperature'>,
): SentimentWeights {
  const columns = [classes.negative, classes.positive];
  const features = 1 << model.bits;
  const over = (weights: Float32Array | Float64Array, row: number, column: number): number =>
    (weights[row * model.classes + column] ?? 0) - (weights[row * model.classes + classes.neutral] ?? 0);
  const exact = new Float32Array(features * COLUMNS);
  for (let at = 0; at < exact.length; at++) exact[at] = over(model.weights, at >> 1, columns[at & 1] ?? 0);
  const scale = Math.fround(heaviest(exact) / MOST_STEPS) || 1;
  const round = (weight: number): number => Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / scale)));
  return {
    bits: model.bits,
    gramShare: model.gramShare,
    scale,
    steps: Int8Array.from(exact, round),
    cues: cueNames.flatMap((_, cue) => columns.map((column) => Math.fround(over(model.cues, cue, column)))),
    ...calibration,
  };
}

/** The weight that all but one in a thousand of those in use stay under. */
function heaviest(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).filter((size) => size > 0).sort();
  return sizes[Math.floor(sizes.length * 0.999)] ?? 0;
}

/** One JSON document, the same bytes for the same weights. */
export function write(weights: SentimentWeights): string {
  const { steps, ...rest } = weights;
  const bytes = Buffer.from(steps.buffer, steps.byteOffset, steps.byteLength);
  return `${JSON.stringify({ ...rest, digest: digestOf(weights), steps: bytes.toString('base64') })}\n`;
}

export interface WrittenWeights extends Omit<SentimentWeights, 'steps'> {
  digest: string;
  steps: string;
}

export function read({ steps, digest: _digest, ...rest }: WrittenWeights): SentimentWeights {
  const bytes = Buffer.from(steps, 'base64');
  return { ...rest, steps: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** SHA-256 over everything that decides an answer, in hex. */
export function digestOf({ steps, ...rest }: SentimentWeights): string {
  return createHash('sha256').update(JSON.stringify(rest)).update(steps).digest('hex');
}
