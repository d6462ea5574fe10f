import sql from 'sql-template-tag';
import { In } from 'typeorm';
import { learningPolicy } from '../../config/policies/learning.js';
import type { ReportReads } from '../database/reads.js';
import { Complaint } from '../intake/complaint.entity.js';
import { Mention } from '../listening/mention.entity.js';
import type { Channel } from '../sentiment/channels.js';
import { type Label, labels } from '../sentiment/label.js';
import type { TextKind } from './correction.entity.js';

/** A text to learn from, or to see that nothing else is changed. */
export interface TeachingText {
  readonly text: string;
  readonly channel: Channel;
  readonly lang?: string;
  /** What a person said; null where nobody has spoken. */
  readonly label: Label | null;
  readonly isSampled: boolean;
  /** Whether somebody had judged it when the model in force was taught. */
  readonly isKnown: boolean;
}

export interface Teaching {
  readonly texts: readonly TeachingText[];
  /** When the last of the judgements was made (epoch milliseconds). */
  readonly until: number;
}

interface Place {
  readonly textKind: TextKind;
  readonly textId: string;
}

interface Judgement extends Place {
  readonly corrected: string;
  readonly firstAt: number;
  readonly at: number;
  readonly sampled: number;
}

const idsAtOnce = 500;

/** The latest judged texts, and some that nobody has judged, drawn by lot. @param knownUntil of the model in force */
export async function teachingTexts(reads: ReportReads, from: number, knownUntil: number | null): Promise<Teaching> {
  const judgements = await judgedTexts(reads);
  const unjudged = await unjudgedTexts(reads, from, judgements.length);
  const words = await wordsOf(reads, [...judgements, ...unjudged]);
  const known = judgements.flatMap(({ corrected, firstAt, sampled, ...place }): TeachingText[] => {
    const said = words.get(keyOf(place));
    const label = labels.find((name) => name === corrected);
    if (!said || !label) return [];
    return [{ ...said, label, isSampled: Number(sampled) > 0, isKnown: knownUntil !== null && Number(firstAt) <= knownUntil }];
  });
  const others = unjudged.flatMap((place): TeachingText[] => {
    const said = words.get(keyOf(place));
    return said ? [{ ...said, label: null, isSampled: false, isKnown: true }] : [];
  });
  return { texts: [...known, ...others], until: Math.max(0, ...judgements.map(({ at }) => Number(at))) };
}

/** How many texts people have judged the tone of, and how many of them after `since`. */
export async function judgedCount(reads: ReportReads, since: number): Promise<{ judged: number; recent: number }> {
  const row = await reads.one<{ judged: number; recent: number }>(sql`
    SELECT count(*) AS judged, coalesce(sum(CASE WHEN c."createdAt" > ${since} THEN 1 ELSE 0 END), 0) AS recent
    FROM correction c WHERE ${lastWords}`);
  return { judged: Number(row?.judged), recent: Number(row?.recent) };
}

/** The last judgement of each text's tone, unless it was taken back. */
const lastWords = sql`c.field = 'label' AND c.corrected IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM correction later WHERE later."textKind" = c."textKind" AND later."textId" = c."textId"
    AND later.field = c.field AND later.id > c.id)`;

function judgedTexts(reads: ReportReads): Promise<Judgement[]> {
  return reads.all<Judgement>(sql`SELECT c."textKind", c."textId", c.corrected, c."createdAt" AS at,
      (SELECT min(first."createdAt") FROM correction first WHERE first."textKind" = c."textKind"
        AND first."textId" = c."textId" AND first.field = c.field) AS "firstAt",
      (SELECT count(*) FROM sampled_text s WHERE s."textKind" = c."textKind" AND s."textId" = c."textId") AS sampled
    FROM correction c WHERE ${lastWords}
    ORDER BY c.id DESC LIMIT ${learningPolicy.maxJudged}`);
}

function unjudgedTexts(reads: ReportReads, from: number, judged: number): Promise<Place[]> {
  const count = Math.min(learningPolicy.maxUnjudged, judged * learningPolicy.unjudgedShare);
  return reads.all<Place>(sql`SELECT "textKind", "textId" FROM (
      SELECT 'complaint' AS "textKind", id AS "textId" FROM complaint
        WHERE "occurredAt" >= ${from} AND "correctedLabel" IS NULL
      UNION ALL
      SELECT 'mention' AS "textKind", id AS "textId" FROM mention
        WHERE "occurredAt" >= ${from} AND "correctedLabel" IS NULL AND "deletedAt" IS NULL) texts
    ORDER BY random() LIMIT ${count}`);
}

type Words = Pick<TeachingText, 'text' | 'channel' | 'lang'>;

async function wordsOf(reads: ReportReads, places: readonly Place[]): Promise<Map<string, Words>> {
  const { maxCharacters } = learningPolicy;
  const found = new Map<string, Words>();
  for (const ids of chunks(places.flatMap(({ textKind, textId }) => (textKind === 'complaint' ? [textId] : [])))) {
    const rows = await reads.manager().find(Complaint, { select: { id: true, body: true, channel: true }, where: { id: In(ids) } });
    for (const { id, body, channel } of rows) {
      found.set(keyOf({ textKind: 'complaint', textId: id }), { text: body.slice(0, maxCharacters), channel });
    }
  }
  for (const ids of chunks(places.flatMap(({ textKind, textId }) => (textKind === 'mention' ? [textId] : [])))) {
    const select = { id: true, text: true, language: true, deletedAt: true } as const;
    const rows = await reads.manager().find(Mention, { select, where: { id: In(ids) } });
    for (const { id, text, language, deletedAt } of rows) {
      if (deletedAt !== null) continue;
      const lang = language === 'und' ? {} : { lang: language };
      found.set(keyOf({ textKind: 'mention', textId: id }), { text: text.slice(0, maxCharacters), channel: 'social', ...lang });
    }
  }
  return found;
}

const keyOf = ({ textKind, textId }: Place): string => `${textKind}:${textId}`;

function chunks(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / idsAtOnce) }, (_, at) => ids.slice(at * idsAtOnce, (at + 1) * idsAtOnce));
}
