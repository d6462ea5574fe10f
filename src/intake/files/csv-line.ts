import { neutralise } from './formula.js';

/** A line of a CSV file (RFC 4180) whose cells no spreadsheet takes for formulas. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

function quoted(cell: string): string {
  const text = neutralise(cell);
  return /[",\r\n;\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
