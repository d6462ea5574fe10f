import { compare, type Evaluation } from '../evaluation.js';
import { parseLabelledText } from '../labelled-text.js';
import { SentimentModel } from './sentiment-model.js';
import type { SentimentTraining } from './sentiment-training.js';
import { labelWith } from '../scorer.js';

/** In which setting texts of a set were written, by its name. */
function channelOf(name: string): 'form' | 'social' | 'review' {
  if (name.startsWith('support')) return 'form';
  return /social|tweets|nyt/.test(name) ? 'social' : 'review';
}

/**
 * For each family of training sets: a model that has not learnt from it, on every file, beside the bare package.
 * Markdown; macro-F1 and F1 of the negative class in %, AUC of the negative class.
 */
export function familyFigures(
  training: SentimentTraining, files: readonly { name: string; lines: readonly string[] }[],
): string {
  const sets = files.map(({ name, lines }) => ({ name, texts: lines.map(parseLabelledText) }));
  return training.families().map((family) => {
    const model = new SentimentModel(training.weights(family));
    const results = sets.map(({ name, texts }) => {
      const channel = channelOf(name);
      return { name, result: compare(texts, (text) => labelWith(model, text, { channel }), () => performance.now()) };
    });
    return `Without ${family}:\n\n${table(results)}\n`;
  }).join('\n');
}

type Measure = 'macroF1' | 'negativeF1' | 'aucNegative';

function table(results: readonly { name: string; result: Evaluation }[]): string {
  const gain = ({ result }: { result: Evaluation }, of: Measure): number =>
    (result[of] ?? 0) - (result.baseline[of] ?? 0);
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const measures: Measure[] = ['macroF1', 'negativeF1', 'aucNegative'];
  const rows = results.map(({ name, result }) =>
    `| ${name} | ${measures.map((of) => `${show(result[of])} / ${show(result.baseline[of])}`).join(' | ')} |`);
  const line = (name: string, of: (values: number[]) => number): string =>
    `| ${name} | ${measures.map((measure) => show(of(results.map((each) => gain(each, measure))))).join(' | ')} |`;
  const own = `| mean | ${measures.map((of) => show(mean(results.map(({ result }) => result[of] ?? 0)))).join(' | ')} |`;
  return ['| Set | Macro-F1 | Negative F1 | AUC |', '|---|---|---|---|', ...rows, own,
    line('mean gain', mean), line('least gain', (values) => Math.min(...values)), ''].join('\n');
}

function show(value: number | null): string {
  return value === null ? '–' : (value * 100).toFixed(1);
}
