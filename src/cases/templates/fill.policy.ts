import { decimalsOf, type Money } from '../../common/money.js';
import { isVariable, type Variable } from './variables.policy.js';

/** A value before it is written in a language: text, a day (epoch milliseconds), or money. */
export type Fact = string | { readonly day: number } | Money;
export type Facts = Partial<Readonly<Record<Variable, Fact | null>>>;

/** Where a template cannot be filled. Offsets are UTF-16 code units. */
export interface TemplateFault {
  readonly code: 'unknown_variable' | 'unclosed';
  readonly position: number;
  readonly named: string;
}

const tag = /\{\{[ \t]*([^{}\r\n]*?)[ \t]*\}\}/g;
/** The longest value: a name, a subject, a link. */
const valueMax = 500;

/** Everything that is wrong, in order. What is in braces is a variable, and nothing else is: no conditions, no loops, no code. */
export function faultsOf(text: string): TemplateFault[] {
  const known = new Map([...text.matchAll(tag)].map((match) => [match.index, match[1] ?? '']));
  return [...text.matchAll(/\{\{/g)].flatMap(({ index }): TemplateFault[] => {
    const name = known.get(index);
    if (name === undefined) {
      // Of three braces, the last two may open a tag.
      return known.has(index + 1) || known.has(index - 1) ? [] : [{ code: 'unclosed', position: index, named: '' }];
    }
    return isVariable(name) ? [] : [{ code: 'unknown_variable', position: index, named: name }];
  });
}

export const variablesIn = (text: string): Variable[] => [
  ...new Set([...text.matchAll(tag)].map((match) => match[1] ?? '').filter(isVariable)),
];

export interface Filled {
  readonly text: string;
  /** What has no value here; it is still in the text, in its braces. */
  readonly missing: readonly Variable[];
}

/** Puts values in, once: what a value says is never looked at again, so a customer who calls themselves `{{…}}` is just that. */
export function filled(text: string, facts: Facts, language: string, zone: string): Filled {
  const missing = new Set<Variable>();
  const written = text.replaceAll(tag, (whole, name: string) => {
    if (!isVariable(name)) return whole;
    const fact = facts[name];
    const value = fact === null || fact === undefined ? '' : shown(fact, language, zone);
    if (value !== '') return value;
    missing.add(name);
    return whole;
  });
  return { text: written, missing: [...missing] };
}

function shown(fact: Fact, language: string, timeZone: string): string {
  if (typeof fact === 'string') return oneLine(fact);
  if ('day' in fact) return dayIn(fact.day, language, timeZone);
  const { currency, amountMinor } = fact;
  const digits = decimalsOf(currency);
  const format = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const;
  return new Intl.NumberFormat(localeOf(language), format).format(amountMinor / 10 ** digits);
}

/** A day (epoch milliseconds) as letters have it: 2 March 2026. */
export const dayIn = (at: number, language: string, timeZone: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone }).format(at);

/** Shops write to Europe; the American order of day and month would be read wrongly by half of it. */
const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** Nothing that others have written makes a line: in a subject it would end a header, in a letter it would look as if we had said it. */
const oneLine = (value: string): string =>
  value
    .replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, valueMax)
    .replace(/[\uD800-\uDBFF]$/, '');
