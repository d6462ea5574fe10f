import { type Severity, type SeverityCode, severityCodes, severityPolicy } from '../../config/policies/severity.js';
import { graveAbroad } from '../../config/policies/severity-abroad.js';
import { severityRules } from '../../config/policies/severity-rules.js';
import { isNotableAmount } from './amounts.js';
import type { Label } from './label.js';
import { PhraseBook } from './phrases.js';
import { isQuotation } from './quotations.js';
import { NUMERIC, type Tokens } from './tokens.js';

export interface SeverityFinding {
  severity: Severity;
  /** Codes of what was found, the gravest first. */
  reasons: SeverityCode[];
}

/** Tokens by which something harmless may begin before the words that it explains away. */
const HARMLESS_REACH = 4;

const book = new PhraseBook<SeverityCode>();
const harmless = new PhraseBook<SeverityCode>();
for (const code of severityCodes) {
  for (const phrase of severityRules[code].phrases) book.add(phrase, code);
  for (const phrase of severityRules[code].harmless) harmless.add(phrase, code);
}

const abroad = new Map(Object.entries(graveAbroad).map(([language, words]) => [language, bookOf(words)]));

/**
 * How bad the text says it is and why; it judges what is named, not how angry the words are. What it only denies,
 * quotes or says in jest does not count, nor do the circumstances of somebody who is content.
 */
export function judgeSeverity(text: string, tokens: Tokens, language: string, label: Label): SeverityFinding {
  const found = new Set<SeverityCode>();
  const note = (code: SeverityCode, first: number, last: number): void => {
    if (found.has(code) || (label === 'positive' && severityRules[code].isCircumstance)) return;
    if (isTakenBack(tokens, code, first) || isHarmless(tokens, code, first, last)) return;
    // Whoever may hurt themselves is heard, even between quotation marks.
    if (code === 'self_harm' || !isQuotation(text, tokens, first, last)) found.add(code);
  };
  for (let at = 0; at < tokens.count; at++) {
    book.visitAt(tokens, at, note);
    const isNumber = ((tokens.flags[at] ?? 0) & NUMERIC) !== 0;
    if (isNumber && label !== 'positive' && isNotableAmount(text, tokens, at)) found.add('money_at_stake');
  }
  const foreign = abroad.get(language);
  if (foreign !== undefined) {
    for (let at = 0; at < tokens.count; at++) foreign.visitAt(tokens, at, (code) => found.add(code));
  }
  const reasons = found.size === 0 ? [] : severityCodes.filter((code) => found.has(code));
  return { severity: levelOf(reasons), reasons };
}

/** The same with reasons that are known from elsewhere; it never becomes less grave. */
export function graver(
  { severity, severityReasons }: { readonly severity: Severity; readonly severityReasons: readonly string[] },
  added: readonly SeverityCode[],
): { severity: Severity; severityReasons: SeverityCode[] } {
  const all = new Set<string>([...severityReasons, ...added]);
  const reasons = severityCodes.filter((code) => all.has(code));
  const level = levelOf(reasons);
  return { severity: level > severity ? level : severity, severityReasons: reasons };
}

function bookOf(words: Readonly<Partial<Record<SeverityCode, readonly string[]>>>): PhraseBook<SeverityCode> {
  const made = new PhraseBook<SeverityCode>();
  for (const code of severityCodes) for (const phrase of words[code] ?? []) made.add(phrase, code);
  return made;
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

function isHarmless(tokens: Tokens, code: SeverityCode, first: number, last: number): boolean {
  let explained = false;
  const explain = (meant: SeverityCode, from: number, to: number): void => {
    if (meant === code && from <= last && to >= first) explained = true;
  };
  for (let at = Math.max(0, first - HARMLESS_REACH); at <= last; at++) harmless.visitAt(tokens, at, explain);
  return explained;
}
