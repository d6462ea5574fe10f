import { type LetterLanguage, letterTexts } from '../../../config/letter-texts/texts.js';
import { type LetterKind, type LetterRules, letterRules } from '../../../config/policies/letters.js';
import type { Regime } from '../../../config/policies/complaint-deadlines.js';
import type { Outcome } from '../case.states.js';
import { dayIn, type Facts, filled } from '../templates/fill.policy.js';

export interface Route {
  readonly body: string;
  readonly how: string;
  /** Epoch milliseconds. */
  readonly until?: number | undefined;
}

/** What a person decides about a letter. */
export interface Given {
  readonly outcome?: Outcome | undefined;
  readonly reasons?: string | undefined;
  readonly redress?: string | undefined;
  readonly route?: Route | undefined;
  /** By when the customer hears again; epoch milliseconds. */
  readonly expectBy?: number | undefined;
}

/** The case at the time of writing. Times are epoch milliseconds. */
export interface Setting {
  readonly regime: Regime;
  readonly facts: Facts;
  /** When the final answer is owed; null when nothing is. */
  readonly finalDueAt: number | null;
  readonly at: number;
  readonly zone: string;
}

export const needs = ['outcome', 'reasons', 'route', 'expectBy'] as const;
export type Need = (typeof needs)[number];

export interface Composed {
  readonly subject: string;
  readonly body: string;
  readonly missing: readonly Need[];
}

/** Where a customer can go by the regime, in these words; null where that has to be said. */
export function standardRoute(regime: Regime, language: LetterLanguage, until: number | null): Route | null {
  const { route } = letterRules[regime];
  return route === null ? null : { ...letterTexts[language].routes[route], ...(until === null ? {} : { until }) };
}

/** A letter as the policy has it, filled from the case and with what a person has decided. */
export function compose(kind: LetterKind, language: LetterLanguage, given: Given, setting: Setting, routeUntil: number | null): Composed {
  const texts = letterTexts[language];
  const { facts, zone, regime } = setting;
  const rules = letterRules[regime];
  const route = given.route ?? standardRoute(regime, language, routeUntil);
  const expectBy = given.expectBy ?? setting.finalDueAt;
  const day = (at: number) => dayIn(at, language, zone);
  const places: Readonly<Record<string, string | null>> = {
    order: firstFilled([texts.order], facts, language, zone),
    reasons: given.reasons ?? null,
    redress: given.redress ?? null,
    outcome: given.outcome === undefined ? null : texts.outcomes[given.outcome],
    expectBy: expectBy === null ? null : day(expectBy),
    route: route && namesRoute(kind, given, rules, setting) ? routeText(texts.route, route, day) : null,
  };
  const paragraphs = [
    firstFilled(texts.greeting, facts, language, zone),
    ...texts[kind].paragraphs.map((paragraph) => {
      const known = firstFilled([paragraph], facts, language, zone);
      return known === null ? null : placed(known, paragraph, places);
    }),
    firstFilled(texts.closing, facts, language, zone),
  ];
  return {
    subject: texts[kind].subject,
    body: paragraphs.filter((each) => each !== null).join('\n\n'),
    missing: missingFor(kind, given, rules, route, expectBy),
  };
}

function missingFor(kind: LetterKind, { outcome, reasons }: Given, rules: LetterRules, route: Route | null, expectBy: number | null): Need[] {
  if (kind === 'acknowledgement') return [];
  const named: readonly [Need, boolean][] =
    kind === 'holding'
      ? [['reasons', reasons !== undefined], ['expectBy', expectBy !== null]]
      : [
          ['outcome', outcome !== undefined],
          ['reasons', reasons !== undefined],
          ['route', route !== null || outcome === undefined || !rules.routeAfter.includes(outcome)],
        ];
  return named.filter(([, there]) => !there).map(([need]) => need);
}

function namesRoute(kind: LetterKind, { route }: Given, { routeWhenLate }: LetterRules, { finalDueAt, at }: Setting): boolean {
  if (kind === 'holding') return route !== undefined || (routeWhenLate && finalDueAt !== null && finalDueAt <= at);
  return kind === 'final';
}

function routeText([where = '', by = '']: readonly string[], { body, how, until }: Route, day: (at: number) => string): string {
  const named = placed(where, where, { body, how }) ?? '';
  return until === undefined ? named : `${named}\n${placed(by, by, { until: day(until) }) ?? ''}`;
}

/** The first wording of which the case has everything; null when it has not. */
function firstFilled(wordings: readonly string[], facts: Facts, language: string, zone: string): string | null {
  for (const wording of wordings) {
    const { text, missing } = filled(wording, facts, language, zone);
    if (missing.length === 0) return text;
  }
  return null;
}

/** A place: braces by themselves, so that `{{case.number}}` is none. */
const place = /(?<!\{)\{(\w+)\}(?!\})/g;

/** Puts what people wrote into the places of a paragraph, once and as it is; null when there is nothing for one of them. */
function placed(text: string, wording: string, values: Readonly<Record<string, string | null>>): string | null {
  // Only the places of the wording count: what a customer is called may have braces too.
  const names = [...wording.matchAll(place)].map((match) => match[1] ?? '');
  if (names.some((name) => (values[name] ?? null) === null)) return null;
  return text.replaceAll(place, (whole, name: string) => (names.includes(name) ? (values[name] ?? '') : whole));
}
