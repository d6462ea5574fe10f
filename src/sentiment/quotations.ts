import { ownVoices, quotingWords, severityPolicy } from '../../config/policies/severity.js';
import type { Tokens } from './tokens.js';
import { vocabulary } from './vocabulary.js';

const quoting = new Set(quotingWords.map((word) => vocabulary.intern(word)));
const own = new Set(ownVoices.map((word) => vocabulary.intern(word)));

const OPENING = '"“„«‘';
const CLOSING = '"”“»’';

/**
 * Whether the tokens `first..last` stand in quotation marks that something else than the customer fills: a label, a
 * title, a colleague of ours ("the box says “choking hazard”").
 */
export function isQuotation(text: string, tokens: Tokens, first: number, last: number): boolean {
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[last] ?? 0;
  const opened = openedAt(text, start);
  if (opened < 0 || !closes(text, end)) return false;
  let before = first - 1;
  while (before >= 0 && (tokens.start[before] ?? 0) > opened) before--;
  if (before < 0 || !quoting.has(tokens.id[before] ?? 0)) return false;
  return before === 0 || !own.has(tokens.id[before - 1] ?? 0);
}

/** Where the quotation opens that `at` stands in, −1 when it stands in none. */
function openedAt(text: string, at: number): number {
  const from = Math.max(0, at - severityPolicy.longestQuotation);
  for (let place = at - 1; place >= from; place--) {
    const sign = text.charAt(place);
    const gap = place === 0 || /[\s(:,]/.test(text.charAt(place - 1));
    if (OPENING.includes(sign) && gap) return place;
    if (CLOSING.includes(sign) && sign !== '’') return -1;
  }
  return -1;
}

function closes(text: string, at: number): boolean {
  const to = Math.min(text.length, at + severityPolicy.longestQuotation);
  for (let place = at; place < to; place++) {
    if (!CLOSING.includes(text.charAt(place))) continue;
    if (text.charAt(place) !== '’' || !/[a-z]/i.test(text.charAt(place + 1))) return true;
  }
  return false;
}
