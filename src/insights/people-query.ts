import sql, { type Sql, empty, raw } from 'sql-template-tag';
import type { Dialect } from '../database/connection.js';
import { bucketRows, namesBrand, type Question } from './heard-query.js';
import type { Grouping } from './sentiment.schema.js';

const complaintGroups: Readonly<Record<Grouping, string>> = {
  brand: 'NULL',
  source: 'c.channel',
  label: 'c.label',
  topic: 'c.category',
  product: 'c.sku',
};
const mentionGroups: Readonly<Record<Grouping, string>> = {
  brand: 'brand.value',
  source: 'm."sourceKind"',
  label: 'm.label',
  topic: 'm.category',
  product: 'NULL',
};

/**
 * Different authors by bucket and group, from the complaints and mentions themselves: a sum of counts cannot
 * tell. A complaint's author is its customer (also found by mail address, for imported history), else the mail
 * address, phone number or handle given; a mention's is its handle on its network. Whoever gave nothing is
 * one person a time.
 */
export function peopleQuery(dialect: Dialect, question: Question): Sql {
  const buckets = bucketRows(dialect, question.buckets);
  return sql`SELECT bucket, "group", count(DISTINCT person) AS people FROM (
      ${question.brands ? empty : sql`${complaintAuthors(buckets, question)} UNION ALL`}
      ${mentionAuthors(dialect, buckets, question)}
    ) AS heard GROUP BY 1, 2`;
}

function complaintAuthors(buckets: Sql, { groupBy }: Question): Sql {
  return sql`SELECT b.bucket, CAST(${raw(groupBy ? complaintGroups[groupBy] : 'NULL')} AS text) AS "group",
      coalesce(c."customerId", h."customerId", lower(c."authorEmail"), c."authorPhone", lower(c."authorHandle"), c.id)
        AS person
    FROM ${buckets} AS b CROSS JOIN complaint c
    LEFT JOIN customer_handle h
      ON c."customerId" IS NULL AND h.kind = 'email' AND h.value = lower(c."authorEmail")
    WHERE c."occurredAt" >= b.since AND c."occurredAt" < b.until`;
}

function mentionAuthors(dialect: Dialect, buckets: Sql, { brands, groupBy }: Question): Sql {
  const byBrand = groupBy === 'brand' ? brandsOfMention(dialect) : empty;
  return sql`SELECT b.bucket, CAST(${raw(groupBy ? mentionGroups[groupBy] : 'NULL')} AS text) AS "group",
      coalesce(m."sourceKind" || ':' || lower(coalesce(m."authorHandle", m."authorName")), m.id) AS person
    FROM ${buckets} AS b CROSS JOIN mention m ${byBrand}
    WHERE m."occurredAt" >= b.since AND m."occurredAt" < b.until AND m."deletedAt" IS NULL
      ${namesBrand(dialect, sql`m.brands`, brands)}`;
}

const brandsOfMention = (dialect: Dialect): Sql =>
  dialect === 'sqlite'
    ? sql`LEFT JOIN json_each(m.brands) AS brand ON true`
    : sql`LEFT JOIN LATERAL json_array_elements_text(m.brands::json) AS brand(value) ON true`;
