import { type Label, labels } from './label.js';

export interface LabelledText {
  text: string;
  label: Label;
}

/** A line of an evaluation file that cannot be used, and why. */
export class BadLine extends Error {}

/** One line `{"text": …, "label": "negative" | "neutral" | "positive"}`; other members are ignored. */
export function parseLabelledText(line: string): LabelledText {
  const { text, label } = parseLine(line);
  if (typeof text !== 'string') throw new BadLine('has no string "text"');
  const known = labels.find((name) => name === label);
  if (known !== undefined) return { text, label: known };
  throw new BadLine(`needs a "label" of ${labels.join(', ')}, not ${JSON.stringify(label)}`);
}

/** The members of one line of JSON. */
export function parseLine(line: string): Record<string, unknown> {
  const value = parsed(line);
  if (typeof value !== 'object' || value === null) throw new BadLine('is not a JSON object');
  return value as Record<string, unknown>;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new BadLine(`is not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}
