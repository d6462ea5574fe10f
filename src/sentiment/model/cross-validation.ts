import { parseLine } from '../labelled-text.js';
import { randomFrom, shuffle } from './random.js';
import { logitsOf, train, type TrainingOptions } from './trainer.js';
import { TrainingSet } from './training-set.js';

/** A text is judged by its beginning; what it is about is said early. */
const CHARACTERS = 4_000;

/** How often a model that has not seen a text names the value of its `field`, over all folds; prints a line. */
export function crossValidate(
  lines: readonly string[], field: string, folds: number, options: Omit<TrainingOptions, 'classes'>,
): string {
  const rows = lines.map(parseLine).filter((row) => typeof row['text'] === 'string' && typeof row[field] === 'string');
  if (rows.length < folds) throw new Error(`Fewer texts with a "${field}" than folds.`);
  const names = [...new Set(rows.map((row) => String(row[field])))].sort();
  const set = new TrainingSet(
    rows.map((row) => ({ text: String(row['text']), target: names.indexOf(String(row[field])) })), CHARACTERS,
  );
  const order = Int32Array.from(rows, (_, at) => at);
  shuffle(order, randomFrom(options.seed));
  const scores = Array.from({ length: folds }, (_, fold) => {
    const held = order.filter((_at, place) => place % folds === fold);
    const model = train(set, { ...options, classes: names.length }, order.filter((_at, place) => place % folds !== fold));
    return held.filter((at) => guess(model, set, at) === set.targets[at]).length;
  });
  const right = scores.reduce((sum, found) => sum + found, 0);
  const commonest = Math.max(...names.map((_, of) => set.targets.filter((target) => target === of).length));
  const percent = (count: number): string => `${((count / rows.length) * 100).toFixed(1)} %`;
  return `${field}: ${percent(right)} of ${rows.length} texts in ${names.length} classes, ${folds} folds; ` +
    `always the commonest: ${percent(commonest)}\n`;
}

function guess(model: ReturnType<typeof train>, set: TrainingSet, at: number): number {
  const logits = new Float64Array(model.classes);
  logitsOf(model, set, at, logits);
  for (let of = 0; of < model.classes; of++) logits[of] = (logits[of] ?? 0) + (model.domains[of] ?? 0);
  return logits.indexOf(Math.max(...logits));
}
