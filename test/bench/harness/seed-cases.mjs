import path from 'node:path';
import { DataSource } from 'typeorm';

const day = 86_400_000;
/** The last moment that a date can name: the deadline of what has none. */
const never = 8_640_000_000_000_000;
const people = 25;

/**
 * Fills a migrated, stopped database with cases as two busy years leave them: one in seven is unresolved, a third
 * of those nobody's. Everything is made of the row's number, so that two databases differ in size alone.
 */
export async function seedCases({ dialect, dataDir, url }, count, now = Date.now()) {
  const source = await new DataSource(
    dialect === 'sqlite' ? { type: 'sqlite', database: path.join(dataDir, 'redress.sqlite') } : { type: 'postgres', url, poolSize: 1 },
  ).initialize();
  const sqlite = dialect === 'sqlite';
  if (sqlite) await source.query('PRAGMA synchronous = OFF');
  const numbers = (n) =>
    sqlite
      ? `(WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r WHERE i < ${n}) SELECT i FROM r)`
      : `(SELECT i FROM generate_series(1::bigint, ${n}) AS i)`;
  const padded = (value) => (sqlite ? `printf('%012d', ${value})` : `lpad((${value})::text, 12, '0')`);
  const id = (kind, value) => `'0190000${kind}-0000-7000-8000-' || ${padded(value)}`;
  const pick = (value, list) =>
    `CASE ${value} ${list.map((each, index) => `WHEN ${index} THEN '${each}'`).join(' ')} END`;
  /** A number from 0 to n − 1 that looks drawn: different salts are independent enough. */
  const drawn = (salt, n) => `((i * ${salt} + i / 97 * 31) % 1000003 % ${n})`;

  await source.query(`INSERT INTO staff (id, email, name, role, active, version, "createdAt", "updatedAt")
    SELECT ${id(1, 'i')}, 'agent' || i || '@example.com', 'Agent ' || i, 'agent', TRUE, 1, ${now}, ${now} FROM ${numbers(people)} AS n`);
  await source.query(`INSERT INTO customer (id, name, version, "createdAt", "updatedAt")
    SELECT ${id(2, 'i')}, 'Customer ' || i, 1, ${now}, ${now} FROM ${numbers(Math.ceil(count / 4))} AS n`);
  const states = ['new', 'open', 'waiting_customer', 'waiting_partner', 'snoozed', 'resolved', 'closed'];
  /** Out of 100: new 3, open 7, waiting 3, partner 1, snoozed 1, resolved 5, closed 80. */
  const state = `CASE WHEN s < 3 THEN 0 WHEN s < 10 THEN 1 WHEN s < 13 THEN 2 WHEN s < 14 THEN 3 WHEN s < 15 THEN 4
    WHEN s < 20 THEN 5 ELSE 6 END`;
  await source.query(`INSERT INTO support_case (id, number, state, subject, category, priority, severity, "severityReasons",
      channel, label, score, tags, "customerId", "orderRef", "joinKey", "followsId", "assigneeId", "causeCode", outcome,
      "reopenedCount", "receivedAt", "complainedAt", "heardAt", "respondedAt", "firstResolvedAt", "resolvedAt", "closedAt",
      "snoozedUntil", clocks, "dueAt", "breachedAt", breaching, rank, "wakeAt", version, "createdAt", "updatedAt")
    SELECT ${id(3, 'i')}, 1000 + i, ${pick('st', states)}, 'The parcel of order ' || i || ' is late and the box was open',
      ${pick(drawn(7919, 8), ['delivery', 'damaged', 'refund', 'wrong_item', 'quality', 'support', 'price', 'other'])},
      ${pick('severity', ['low', 'normal', 'high', 'urgent'])}, severity, '["words of damage"]',
      ${pick(drawn(6101, 4), ['webhook', 'email', 'form', 'chat'])}, 'negative', -0.6, '["vip"]',
      ${id(2, `1 + i % ${Math.ceil(count / 4)}`)}, 'ORD-' || i,
      CASE WHEN st = 6 THEN NULL ELSE 'key-' || i END, NULL,
      CASE WHEN st = 0 OR (st = 1 AND i % 3 = 0) THEN NULL ELSE ${id(1, `1 + ${drawn(4099, people)}`)} END,
      CASE WHEN st > 4 THEN 'carrier' END, CASE WHEN st > 4 THEN 'upheld' END, 0, at, at, at,
      CASE WHEN st > 0 THEN at + 3600000 END, CASE WHEN st > 4 THEN at + ${day} END, CASE WHEN st > 4 THEN at + ${day} END,
      CASE WHEN st = 6 THEN at + ${2 * day} END, CASE WHEN st = 4 THEN ${now + 30 * day} END,
      '[{"kind":"first_response","dueAt":' || (at + ${day}) || ',"metAt":null,"breachedAt":null}]',
      CASE WHEN st > 4 THEN ${never} ELSE at + ${400 * day} END, NULL, FALSE,
      at + ${7 * day} - severity * ${day}, CASE WHEN st < 6 THEN at + ${800 * day} END, 1, at, at
    FROM (SELECT i, s, ${state} AS st, at, CASE WHEN v < 50 THEN 0 WHEN v < 80 THEN 1 WHEN v < 95 THEN 2 ELSE 3 END AS severity
      FROM (SELECT i, ${drawn(7001, 100)} AS s, ${drawn(3571, 100)} AS v,
        CAST(${now - 700 * day} + i * ${Math.floor((690 * day) / count)} AS bigint) AS at FROM ${numbers(count)} AS n) AS d) AS c`);
  // Else the first start would index all of it meanwhile.
  await source.query(`INSERT INTO search_document (id, kind, seq, words) VALUES ('seeded case', 'case', 1, ''), ('seeded customer', 'customer', 1, '')`);
  await source.query(`INSERT INTO case_tally (state, "assigneeId", "teamId", breaching, shard, n)
    SELECT state, coalesce("assigneeId", ''), coalesce("teamId", ''), breaching, 0, count(*) FROM support_case GROUP BY 1, 2, 3, 4`);
  await source.query(`UPDATE number_sequence SET next = ${count + 2_000} WHERE name = 'case'`);
  // What autovacuum has long done on a database that has grown slowly.
  if (!sqlite) await source.query('VACUUM ANALYZE');
  await source.destroy();
}
