import sql from 'sql-template-tag';
import { In } from 'typeorm';
import { newId } from '../common/ids.js';
import { jsonRows } from '../database/json-rows.js';
import { insertRows, updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { isNewer } from './latest-news.policy.js';
import { putOrder } from './put-order.js';
import { ShopFact } from './shop-fact.entity.js';
import type { OrderNewsFacts, ShipmentNewsFacts, ShopNews, ShopNewsKind } from './shop-news.js';
import { tallyPayments } from './tally-payments.js';

export interface Taken {
  readonly kind: ShopNewsKind;
  /** Of the order itself; of anything else the row that remembers it. */
  readonly id: string;
}

/**
 * Keeps what is new of the news, and makes orders and payments what all news together say. News of a thing that is
 * older than what is known of it changes nothing. Throws what `putOrder` throws.
 */
export async function takeNews(unit: Unit, news: readonly ShopNews[]): Promise<Taken[]> {
  if (news.length === 0) return [];
  await lockSubjects(unit, news);
  const known = await knownOf(unit, news);
  const changed = new Set<string>();
  for (const told of news) {
    const fact = known.get(keyOf(told));
    if (fact && !isNewer(told, fact)) continue;
    const next = { id: fact?.id ?? newId(), ...rowOf(told), createdAt: fact?.createdAt ?? unit.at, updatedAt: unit.at };
    await (fact ? updateRows(unit, ShopFact, [next]) : insertRows(unit, ShopFact, [next]));
    known.set(keyOf(told), next);
    changed.add(told.about);
  }
  const orders = new Map<string, string>();
  for (const about of [...new Set(news.map((told) => told.about))].sort()) {
    const id = await settleOrder(unit, about, changed.has(about));
    if (id !== null) orders.set(about, id);
  }
  await tallyPayments(unit, news.flatMap(({ about, alias }) => [about, ...(alias ? [alias] : [])]));
  return news.flatMap((told) => {
    const id = told.kind === 'order' ? orders.get(told.about) : known.get(keyOf(told))?.id;
    return id === undefined ? [] : [{ kind: told.kind, id }];
  });
}

const keyOf = ({ source, kind, ref }: Pick<ShopNews, 'source' | 'kind' | 'ref'>): string => JSON.stringify([source, kind, ref]);

const rowOf = ({ source, kind, ref, about, alias = null, saidAt, facts }: ShopNews) => ({ source, kind, ref, about, alias, saidAt, facts });

/** Two units that each hear half of the news of an order must not both work it out from their half. */
async function lockSubjects(unit: Unit, news: readonly ShopNews[]): Promise<void> {
  if (unit.dialect === 'sqlite') return;
  const wanted = jsonRows(unit.dialect, news.map(({ about }) => [about]));
  await unit.all(sql`SELECT pg_advisory_xact_lock(714413, key) FROM (SELECT DISTINCT
    hashtext(wanted.value->>0) AS key FROM ${wanted} AS wanted ORDER BY key) AS keys`);
}

async function knownOf(unit: Unit, news: readonly ShopNews[]): Promise<Map<string, ShopFact>> {
  const rows = await unit.manager.findBy(ShopFact, {
    source: In([...new Set(news.map(({ source }) => source))]),
    ref: In(news.map(({ ref }) => ref)),
  });
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** The order that the facts about this subject make; null as long as there is only news of its parts. */
async function settleOrder(unit: Unit, about: string, isChanged: boolean): Promise<string | null> {
  const facts = await unit.manager.find(ShopFact, { where: { about, kind: In(['order', 'shipment']) }, order: { ref: 'ASC' } });
  const found = facts.find(({ kind }) => kind === 'order')?.facts as OrderNewsFacts | undefined;
  if (!found) return null;
  if (!isChanged) {
    const row = await unit.one<{ id: string }>(sql`SELECT id FROM purchase WHERE ref = ${found.ref}`);
    return row?.id ?? null;
  }
  const shipments = facts.flatMap((fact) =>
    fact.kind === 'shipment' ? ((fact.facts as ShipmentNewsFacts).shipment ?? []) : [],
  );
  return (await putOrder(unit, found.ref, { ...found.order, shipments })).id;
}
