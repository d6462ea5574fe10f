import {
  type Severity, type SeverityCode, severityCodes, severityPolicy, severityRules,
} from '../../config/policies/severity.js';
import { PhraseBook } from './phrases.js';
import { AFTER_CURRENCY, NUMERIC, type Tokens } from './tokens.js';
import { vocabulary } from './vocabulary.js';

export interface SeverityFinding {
  severity: Severity;
  /** Codes of what was found, the gravest first. */
  reasons: SeverityCode[];
}

const book = new PhraseBook<SeverityCode>();
for (const code of severityCodes) for (const phrase of severityRules[code].phrases) book.add(phrase, code);

const currencyNames = new Set(
  ['dollars', 'usd', 'euros', 'euro', 'eur', 'pounds', 'gbp', 'quid', 'bucks'].map((word) =>
    vocabulary.intern(word),
  ),
);

const LONGEST_AMOUNT = 20;
const AMOUNT = /^(\d[\d.,]*\d|\d)(\s?[€$£])?/;

/** How bad the text says it is and why; it judges what is named, not how angry the words are. */
export function judgeSeverity(text: string, tokens: Tokens): SeverityFinding {
  const found = new Set<SeverityCode>();
  const note = (code: SeverityCode, first: number): void => {
    if (!isTakenBack(tokens, code, first)) found.add(code);
  };
  for (let at = 0; at < tokens.count; at++) {
    book.visitAt(tokens, at, note);
    const isNumber = ((tokens.flags[at] ?? 0) & NUMERIC) !== 0;
    if (isNumber && isNotableAmount(text, tokens, at)) found.add('money_at_stake');
  }
  const reasons = found.size === 0 ? [] : severityCodes.filter((code) => found.has(code));
  return { severity: levelOf(reasons), reasons };
}

function levelOf(reasons: SeverityCode[]): Severity {
  let level: Severity = 0;
  for (const code of reasons) if (severityRules[code].level > level) level = severityRules[code].level;
  return level === 1 && reasons.length >= severityPolicy.minorReasonsForLevel2 ? 2 : level;
}

/** A phrase that asks for its negation begins at it, and is not taken back by it. */
function isTakenBack(tokens: Tokens, code: SeverityCode, first: number): boolean {
  const negator = tokens.negator[first] ?? -1;
  return negator >= 0 && first - negator <= severityRules[code].negationReach;
}

function isNotableAmount(text: string, tokens: Tokens, at: number): boolean {
  const flags = tokens.flags[at] ?? 0;
  const written = AMOUNT.exec(text.slice(tokens.start[at], (tokens.start[at] ?? 0) + LONGEST_AMOUNT));
  if (written === null) return false;
  const named =
    (flags & AFTER_CURRENCY) !== 0 || written[2] !== undefined || currencyNames.has(tokens.id[at + 1] ?? 0);
  // Cents do not matter here, so "1,250.00" and "1.250,00" are both 1250.
  const whole = Number((written[1] ?? '').replace(/[.,]\d{1,2}$/, '').replaceAll(/[.,]/g, ''));
  return named && whole >= severityPolicy.notableAmount;
}
