import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Channel } from './channels.js';
import { evaluate, type Evaluation, type Figures } from './evaluation.js';
import { BadLine, type LabelledText, parseLabelledText } from './labelled-text.js';

/** What the option's words stand for; any channel of that setting would do. */
const channelOf: Readonly<Record<string, Channel>> = { complaint: 'form', post: 'social', review: 'review' };
const USAGE = 'Usage: npm run eval -- FILE.jsonl [--channel complaint|post|review] [--json]';
/** Bad lines are all counted, but only so many are shown. */
const SHOWN_BAD_LINES = 20;

/** Where the command writes. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** @returns the exit code: 1 when there was nothing to judge */
export async function runEval(args: string[], output: Output): Promise<number> {
  const fail = (message: string): number => {
    output.err(`${message}\n`);
    return 1;
  };
  const options = optionsOf(args);
  if (typeof options === 'string') return fail(`${options}\n${USAGE}`);
  const texts = await readTexts(options.file, output).catch((error: Error) => error.message);
  if (typeof texts === 'string') return fail(texts);
  if (texts.length === 0) return fail(`${options.file}: no usable line.`);
  const result = evaluate(texts, options.channel, () => performance.now());
  output.out(options.json ? `${JSON.stringify(result)}\n` : table(result));
  return 0;
}

function optionsOf(args: string[]): { file: string; channel: Channel | undefined; json: boolean } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { channel: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return 'Name one file.';
    if (values.channel === undefined) return { file, channel: undefined, json: values.json };
    const channel = channelOf[values.channel];
    if (channel === undefined) return `There is no channel "${values.channel}".`;
    return { file, channel, json: values.json };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function readTexts(file: string, output: Output): Promise<LabelledText[]> {
  const texts: LabelledText[] = [];
  let number = 0;
  let bad = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number++;
    const content = number === 1 ? line.replace(/^\ufeff/, '') : line;
    if (content.trim() === '') continue;
    try {
      texts.push(parseLabelledText(content));
    } catch (error) {
      if (!(error instanceof BadLine)) throw error;
      if (++bad <= SHOWN_BAD_LINES) output.err(`${file}:${number}: ${error.message}\n`);
    }
  }
  if (bad > 0) output.err(`${file}: ${bad} of ${bad + texts.length} lines left out.\n`);
  return texts;
}

function table(result: Evaluation): string {
  const rows: [string, (figures: Figures) => string][] = [
    ['texts', ({ n }) => String(n)],
    ['accuracy', ({ accuracy }) => percent(accuracy)],
    ['macro-F1', ({ macroF1 }) => percent(macroF1)],
    ['negative F1', ({ negativeF1 }) => percent(negativeF1)],
    ['AUC negative', ({ aucNegative }) => aucNegative?.toFixed(3) ?? '–'],
    ['calibration error', ({ ece }) => ece.toFixed(3)],
    ['texts/s', ({ textsPerSecond }) => textsPerSecond.toLocaleString('en')],
  ];
  const line = (name: string, ours: string, bare: string): string =>
    `${name.padEnd(18)}${ours.padStart(12)}${bare.padStart(18)}\n`;
  const body = rows.map(([name, show]) => line(name, show(result), show(result.baseline))).join('');
  return line('', 'Redress', 'bare sentiment') + body;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
