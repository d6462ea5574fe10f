import sql, { join } from 'sql-template-tag';
import { In } from 'typeorm';
import type { Reads } from '../database/reads.js';
import type { Channel } from '../intake/channels.js';
import { Case } from './case.entity.js';
import { survivorsOf } from './merging/family.js';
import { openingMax } from './note-likeness.js';
import { type Likeness, likeness, likenessesOf, orderKey, shinglesOf, textKeys } from './likeness.policy.js';

export interface LikeCase {
  readonly like: Case;
  readonly reasons: readonly Likeness[];
  /** How much of their words the two have in common, 0 to 1. */
  readonly similarity: number;
}

/** So many are compared, whatever there is; so many are shown. */
const byKeyMax = 20;
const byCustomerMax = 20;
const textsMax = 3;
const shownMax = 5;

/** Other cases that may be about the same, the most alike first, without those that staff have told apart. */
export async function likeCases(reads: Reads, of: Case): Promise<LikeCase[]> {
  const written = (await textsOf(reads, [of.id])).get(of.id) ?? [];
  if (of.state === 'merged') return [];
  const ids = await candidates(reads, of, written);
  if (ids.length === 0) return [];
  const known = await survivorsOf(reads.manager(), await reads.manager().findBy(Case, { id: In(ids) }));
  // The part of a case leads to the whole; the whole of this one is no news.
  const found = [...new Map([...known.values()].map((each) => [each.id, each])).values()].filter(({ id }) => id !== of.id);
  const texts = await textsOf(reads, found.map(({ id }) => id));
  const own = written.map(shinglesOf);
  const like = found
    .filter((each) => each.followsId !== of.id && of.followsId !== each.id)
    .map((each) => {
      const pairs = own.flatMap((one) => (texts.get(each.id) ?? []).map((other) => likeness(one, shinglesOf(other))));
      const similarity = Math.max(0, ...pairs);
      const sameOrder = of.orderRef !== null && of.orderRef === each.orderRef;
      const sameCustomer = of.customerId !== null && of.customerId === each.customerId;
      return { like: each, reasons: likenessesOf(sameOrder, sameCustomer, similarity), similarity };
    });
  const score = ({ reasons, similarity }: LikeCase) => reasons.length + similarity;
  return like
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted((one, other) => score(other) - score(one) || other.like.number - one.like.number)
    .slice(0, shownMax);
}

async function candidates(reads: Reads, { id, customerId, orderRef }: Case, texts: readonly string[]): Promise<string[]> {
  const keys = [...texts.flatMap(textKeys), ...(orderRef === null ? [] : [orderKey(orderRef)])];
  const byKey = keys.map((key) => sql`SELECT "caseId" AS id FROM
    (SELECT "caseId" FROM case_likeness WHERE key = ${key} ORDER BY "caseId" DESC LIMIT ${byKeyMax}) AS alike`);
  const byCustomer = sql`SELECT id FROM (SELECT id FROM support_case WHERE "customerId" = ${customerId}
    ORDER BY id DESC LIMIT ${byCustomerMax}) AS theirs`;
  const rows = await reads.all<{ id: string }>(sql`SELECT DISTINCT id FROM (${join([byCustomer, ...byKey], ' UNION ALL ')}) AS found
    WHERE id <> ${id} AND NOT EXISTS (SELECT 1 FROM case_distinction d
      WHERE (d."caseId" = found.id AND d."otherId" = ${id}) OR (d."caseId" = ${id} AND d."otherId" = found.id))`);
  return rows.map((row) => row.id);
}

/** The beginnings of the first texts of cases. */
async function textsOf(reads: Reads, ids: readonly string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await reads.all<{ caseId: string; text: string }>(sql`SELECT "caseId", text FROM (
      SELECT "caseId", substr(body, 1, ${openingMax}) AS text,
        row_number() OVER (PARTITION BY "caseId" ORDER BY "occurredAt", id) AS place
      FROM complaint WHERE "caseId" IN (${join([...ids])})) AS said
    WHERE place <= ${textsMax}`);
  const texts = new Map<string, string[]>();
  for (const { caseId, text } of rows) texts.set(caseId, [...(texts.get(caseId) ?? []), text]);
  return texts;
}

/** By which ways the texts of these cases have come. */
export async function channelsOf(reads: Reads, ids: readonly string[]): Promise<Map<string, Channel[]>> {
  const rows = await reads.all<{ caseId: string; channel: Channel }>(sql`SELECT DISTINCT "caseId", channel FROM complaint
      WHERE "caseId" IN (${join([...ids])})
    UNION SELECT "caseId", 'social' FROM mention WHERE "caseId" IN (${join([...ids])})`);
  const found = new Map<string, Channel[]>();
  for (const { caseId, channel } of rows) found.set(caseId, [...(found.get(caseId) ?? []), channel]);
  return found;
}
