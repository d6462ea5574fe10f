import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { labellingPolicy } from '../../../config/policies/sentiment-training.js';
import type { Output } from '../eval-command.js';
import { crossValidate } from './cross-validation.js';
import { type DataSet, dataSet } from './data-sets.js';
import { familyFigures } from './family-figures.js';
import { SentimentTraining } from './sentiment-training.js';
import { digestOf, write } from './sentiment-weights.js';

const USAGE = `Usage: npm run train -- --data DIR [--out FILE] [--measure DIR]
       npm run train -- --cross-validate FILE --field NAME [--folds 5]
`;

/**
 * `--data` trains the sentiment model on the .jsonl files of a folder and writes it to `--out`; with `--measure` it
 * writes nothing and tells how models without one family each do on the files of another folder.
 * `--cross-validate` tells how well the same trainer learns any other label of a file; those weights are dropped.
 * @returns the exit code
 */
export function runTrain(args: string[], output: Output): number {
  try {
    const { values } = parseArgs({
      args,
      options: {
        'data': { type: 'string' },
        'out': { type: 'string', default: 'src/sentiment/model/sentiment.weights.json' },
        'measure': { type: 'string' },
        'cross-validate': { type: 'string' },
        'field': { type: 'string' },
        'folds': { type: 'string', default: '5' },
      },
    });
    if (values['cross-validate'] !== undefined && values.field !== undefined) {
      const lines = linesOf(values['cross-validate']);
      output.out(crossValidate(lines, values.field, Number(values.folds), labellingPolicy));
      return 0;
    }
    if (values.data === undefined) throw new Error(USAGE);
    const training = new SentimentTraining(dataSetsOf(values.data));
    if (values.measure !== undefined) output.out(familyFigures(training, filesOf(values.measure)));
    else writeWeights(training, values.out, output);
    return 0;
  } catch (error) {
    output.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function writeWeights(training: SentimentTraining, file: string, output: Output): void {
  const weights = training.weights();
  writeFileSync(file, write(weights));
  output.out(`${file}\nSHA-256 of the weights: ${digestOf(weights)}\n`);
}

/** Sorted by name, because the order of the texts is part of what a model comes from. */
function filesOf(folder: string): { name: string; lines: string[] }[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort();
  if (names.length === 0) throw new Error(`${folder}: no .jsonl file.`);
  return names.map((name) => ({ name, lines: linesOf(path.join(folder, name)) }));
}

export function dataSetsOf(folder: string): DataSet[] {
  return filesOf(folder).map(({ name, lines }, index) => dataSet(name, lines, index));
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '');
}
