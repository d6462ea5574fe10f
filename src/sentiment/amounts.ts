import { payingWords, severityPolicy } from '../../config/policies/severity.js';
import { AFTER_CURRENCY, type Tokens } from './tokens.js';
import { vocabulary } from './vocabulary.js';

const idsOf = (words: readonly string[]): ReadonlySet<number> => new Set(words.map((word) => vocabulary.intern(word)));

const currencies = idsOf(['dollars', 'usd', 'euros', 'euro', 'eur', 'gbp', 'quid', 'bucks', 'chf']);
/** Weights as well. */
const pounds = idsOf(['pounds', 'pound']);
const paying = idsOf(payingWords);

const LONGEST_AMOUNT = 20;
const AMOUNT = /^(\d[\d.,]*\d|\d)(\s?[€$£])?/;

/** Whether the number at token `at` is an amount of money worth a look. */
export function isNotableAmount(text: string, tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] ?? 0;
  const written = AMOUNT.exec(text.slice(start, start + LONGEST_AMOUNT));
  if (written === null) return false;
  const signed = ((tokens.flags[at] ?? 0) & AFTER_CURRENCY) !== 0 || written[2] !== undefined;
  if (!signed && !isNamed(tokens, at)) return false;
  // Cents do not matter here, so "1,250.00" and "1.250,00" are both 1250.
  const whole = Number((written[1] ?? '').replace(/[.,]\d{1,2}$/, '').replaceAll(/[.,]/g, ''));
  return whole >= severityPolicy.notableAmount;
}

function isNamed(tokens: Tokens, at: number): boolean {
  const unit = tokens.id[at + 1] ?? 0;
  if (at + 1 >= tokens.count) return false;
  if (currencies.has(unit)) return true;
  if (!pounds.has(unit)) return false;
  const from = Math.max(0, at - severityPolicy.payingReach);
  for (let before = from; before < at; before++) if (paying.has(tokens.id[before] ?? 0)) return true;
  return false;
}
