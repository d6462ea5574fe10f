import { type Setting, sentimentPolicy } from '../../config/policies/sentiment.js';
import { defaultPriors, type Priors } from '../../config/policies/sentiment-priors.js';
import type { Severity, SeverityCode } from '../../config/policies/severity.js';
import type { Topic } from '../../config/policies/topics.js';
import { type Aspect, findAspects } from './aspects.js';
import { type Channel, settingOf } from './channels.js';
import { confidenceOf } from './confidence.js';
import { type Evidence, evidenceOf } from './evidence.js';
import { type Label, labelOf } from './label.js';
import { languageOf, UNDETERMINED } from './language.js';
import type { Leaning, SentimentModel } from './model/sentiment-model.js';
import { shippedModel } from './model/shipped-model.js';
import { markNegation } from './negation.js';
import { judgeSeverity } from './severity.js';
import { Tokens, WORD_TOKEN } from './tokens.js';
import { tokenise } from './tokenise.js';
import { TopicMentions } from './topic-mentions.js';
import { findTopics, type TopicFinding } from './topics.js';
import { Hits, weigh } from './valence.js';
import { verdict } from './verdict.js';

export interface ScoreOptions {
  /** Language tag, when the sender knows it (`en`, `en-GB`); detected otherwise. */
  lang?: string;
  channel?: Channel;
  /** How common each label is where texts come from; what the policy says by default. */
  priors?: Priors;
  /** What the shop's own corrections taught, on top of the shipped model. */
  shop?: SentimentModel | null;
}

export interface LabelledScore {
  label: Label;
  /** −1 (worst) … 1 (best): the chance of positive less that of negative; 0 when nothing is said. */
  score: number;
  /** 0…1: the chance of the label; 0 when nothing could be read. */
  confidence: number;
}

export interface SentimentScore extends LabelledScore {
  /** The words that moved the score, in the order of the text; they do not overlap. */
  evidence: Evidence[];
  /** ISO 639-1, or `und`. */
  language: string;
  topics: TopicFinding[];
  /** What it says about each thing it names, in the order of the text; they do not overlap. */
  aspects: Aspect[];
  /** The first topic. */
  category: Topic;
  severity: Severity;
  severityReasons: SeverityCode[];
}

// Scratch columns, filled anew by every call; scoring is synchronous, so no call sees another's.
const tokens = new Tokens();
const hits = new Hits();
const mentions = new TopicMentions();

/** Label, score and confidence only: what is counted for every text that comes in. */
export function label(text: string, options: ScoreOptions = {}): LabelledScore {
  return labelWith(shippedModel, text, options);
}

/** The same by another model: to compare one with another. */
export function labelWith(model: SentimentModel, text: string, options: ScoreOptions = {}): LabelledScore {
  return judge(model, text, read(text, options), options);
}

/**
 * Everything the room knows about a text. Pure and total: the same text gives the same answer, and no
 * string throws. Reads the first `sentimentPolicy.maxCharacters` UTF-16 code units, in time linear in them.
 */
export function score(text: string, options: ScoreOptions = {}): SentimentScore {
  const reading = read(text, options);
  const topics = findTopics(mentions.read(tokens), tokens.count === 0);
  const judged = judge(shippedModel, text, reading, options);
  const { severity, reasons } = judgeSeverity(text, tokens, reading.language, judged.label);
  return {
    label: judged.label,
    score: judged.score,
    confidence: judged.confidence,
    evidence: evidenceOf(text, tokens, hits),
    language: reading.language,
    topics,
    aspects: findAspects(text, tokens, hits, mentions),
    category: topics[0]?.topic ?? 'other',
    severity,
    severityReasons: reasons,
  };
}

/** Only what a text says about each thing it names, of its first `maxAspectCharacters`: made when it is looked at. */
export function aspectsOf(text: string, options: ScoreOptions = {}): Aspect[] {
  const opening = text.slice(0, sentimentPolicy.maxAspectCharacters);
  read(opening, options);
  return findAspects(opening, tokens, hits, mentions.read(tokens));
}

interface Reading {
  sum: number;
  language: string;
}

function read(text: string, options: ScoreOptions): Reading {
  tokenise(text, tokens, Math.min(text.length, sentimentPolicy.maxCharacters));
  markNegation(tokens);
  const language = languageOf(text, tokens, options.lang);
  return { sum: weigh(tokens, hits, isRead(language)), language };
}

/** The word lists are English; an undetermined text is mostly a short English one. */
function isRead(language: string): boolean {
  return language === 'en' || language === UNDETERMINED;
}

/** What the shipped model makes of a text before any prior; null where it is not asked. */
export function leaningOf(text: string, options: ScoreOptions = {}): Leaning | null {
  const { sum, language } = read(text, options);
  return isRead(language) && hasKnownWord() ? shippedModel.read(text, tokens, hits, sum) : null;
}

function judge(
  model: SentimentModel, text: string, { sum, language }: Reading, { channel, priors = defaultPriors, shop }: ScoreOptions,
): LabelledScore {
  const setting = settingOf(channel);
  if (!isRead(language) || !hasKnownWord()) return judgeByLexicon(sum, language, setting);
  const leaning = model.read(text, tokens, hits, sum);
  if (shop) addTo(leaning, shop.read(text, tokens, hits, sum));
  const { label, score, confidence } = verdict(leaning, priors[setting]);
  return { label, score: rounded(score), confidence: rounded(confidence) };
}

function addTo(leaning: Leaning, more: Leaning): void {
  leaning.negative += more.negative;
  leaning.positive += more.positive;
}

/** The model has read English: of a text without a word of it, it would only repeat the prior. */
function hasKnownWord(): boolean {
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.id[at] !== 0 && (tokens.kind[at] === WORD_TOKEN || hits.count > 0)) return true;
  }
  return false;
}

function judgeByLexicon(sum: number, language: string, setting: Setting): LabelledScore {
  const score = rounded(sum / Math.sqrt(sum * sum + sentimentPolicy.normaliser));
  const label = labelOf(score, setting);
  const evident = hits.count > 0;
  if (!evident) return { label, score, confidence: 0 };
  const confidence = confidenceOf(label, Math.abs(score), evident, setting) * certaintyOf(language);
  return { label, score, confidence: rounded(confidence) };
}

function certaintyOf(language: string): number {
  if (language === UNDETERMINED) return sentimentPolicy.undeterminedFactor;
  return isRead(language) ? 1 : sentimentPolicy.foreignFactor;
}

/** Four decimals. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
