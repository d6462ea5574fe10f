import { trainingPolicy } from '../../../config/policies/sentiment-training.js';
import { type Label, labels } from '../label.js';
import { parseLabelledText, parseLine } from '../labelled-text.js';
import type { TrainingText } from './training-set.js';

export interface DataSet {
  /** File name without its endings: `vader_tweets`. */
  name: string;
  /** What stands before the first underscore; sets of one family come from one source and are left out together. */
  family: string;
  texts: TrainingText[];
}

/**
 * Reads the lines of a training file: `{text, label}`, or `{text, issue}` for a complaint that nobody
 * labelled, whose groups of sentences all count as negative.
 * @param domain number of the set among all
 */
export function dataSet(fileName: string, lines: readonly string[], domain: number): DataSet {
  const name = fileName.replace(/(\.train)?\.jsonl$/, '');
  const weight = trainingPolicy.setWeights[name] ?? 1;
  const texts = lines
    .filter((line) => line.trim() !== '')
    .flatMap((line) => readLine(line))
    .map(({ text, label }) => ({ text, target: labels.indexOf(label), domain, weight }));
  return { name, family: name.split('_')[0] ?? name, texts };
}

function readLine(line: string): { text: string; label: Label }[] {
  const value = parseLine(line);
  if (value['label'] !== undefined || typeof value['issue'] !== 'string') return [parseLabelledText(line)];
  return sentenceGroups(String(value['text'])).map((text) => ({ text, label: 'negative' }));
}

/** Sentences joined until the next would make them longer than a post; what is too short to say anything is left. */
export function sentenceGroups(text: string): string[] {
  const { groupCharacters, complaintCharacters } = trainingPolicy;
  const groups: string[] = [];
  for (const sentence of text.slice(0, complaintCharacters).split(/(?<=[.!?\n])\s+/)) {
    const last = groups.at(-1);
    if (last === undefined || last.length + sentence.length > groupCharacters) groups.push(sentence);
    else groups[groups.length - 1] = `${last} ${sentence}`;
  }
  return groups.map((group) => group.trim()).filter((group) => group.length > 15);
}
