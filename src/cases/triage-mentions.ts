import { In } from 'typeorm';
import sql from 'sql-template-tag';
import { resolveCustomers } from '../customers/resolve-customers.js';
import { jsonRows } from '../database/json-rows.js';
import type { Unit } from '../database/unit.js';
import type { DatabaseHandler } from '../events/event-registry.js';
import { Mention } from '../listening/mention.entity.js';
import { arrivalOfMention } from './mention-arrival.js';
import { noteCases } from './note-cases.js';
import { policies } from './policies.js';
import { place } from './triage.js';
import { mentionOpensCase } from './triage.policy.js';

/** A mention opens or joins a case by itself when the policy says that it is worth one. */
export const mentionTriage: DatabaseHandler<'mention.received'> = {
  name: 'cases.triage_mentions',
  on: 'mention.received',
  kind: 'database',
  limit: 200,
  async handle(unit, deliveries) {
    await triageMentions(
      unit,
      deliveries.map(({ payload }) => payload.id),
    );
  },
};

async function triageMentions(unit: Unit, ids: readonly string[]): Promise<void> {
  const ours = await aboutUs(unit, ids);
  const lock = unit.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const found = await unit.manager.find(Mention, { where: { id: In(ours) }, order: { id: 'ASC' }, ...lock });
  const worth = found.filter(
    (mention) =>
      mention.caseId === null &&
      mention.deletedAt === null &&
      mentionOpensCase(mention, policies.triage.mentions),
  );
  if (worth.length === 0) return;
  // Without a name on the network nobody knows who it was: such a mention has a case of its own.
  const authors = worth.filter(({ authorHandle }) => authorHandle !== null);
  const customerIds = await resolveCustomers(
    unit,
    authors.map(({ authorHandle, authorName }) => ({ handle: authorHandle, name: authorName })),
  );
  const customers = new Map(authors.map(({ id }, index) => [id, customerIds[index] ?? null]));
  const arrivals = worth.map((mention) =>
    arrivalOfMention(mention, customers.get(mention.id) ?? null, null, mention.createdAt),
  );
  await noteCases(unit, worth, await place(unit, arrivals));
}

/** Those that a monitor has found which does not watch a competitor. */
async function aboutUs(unit: Unit, ids: readonly string[]): Promise<string[]> {
  const rows = await unit.all<{ id: string }>(sql`SELECT DISTINCT wanted.value->>0 AS id
    FROM ${jsonRows(
      unit.dialect,
      ids.map((id) => [id]),
    )} AS wanted
    CROSS JOIN mention_monitor l CROSS JOIN monitor o
    WHERE l."mentionId" = wanted.value->>0 AND o.id = l."monitorId" AND o."isCompetitor" = ${false}`);
  return rows.map(({ id }) => id);
}
