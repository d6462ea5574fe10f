import path from 'node:path';
import { DataSource } from 'typeorm';
import { randomFrom } from './stats.mjs';

const chunk = 10_000;
const vocabulary = 30_000;
/** What many complaints say, with the share of them that does. */
const common = [['parcel', 0.5], ['refund', 0.3], ['late', 0.25], ['broken', 0.2], ['never', 0.15], ['kettle', 0.02], ['leaking', 0.004]];

/** Fills a migrated, stopped database with complaints as they are when indexed: forty words each, as common as words are. */
export async function seedWords({ dialect, dataDir, url }, count, now = Date.now()) {
  const sqlite = dialect === 'sqlite';
  const source = await new DataSource(
    sqlite ? { type: 'sqlite', database: path.join(dataDir, 'redress.sqlite') } : { type: 'postgres', url, poolSize: 1 },
  ).initialize();
  if (sqlite) await source.query('PRAGMA synchronous = OFF');
  const random = randomFrom(42);
  const docs = new Map();
  for (let from = 0; from < count; from += chunk) {
    const rows = Array.from({ length: Math.min(chunk, count - from) }, (_, index) => rowOf(from + index + 1, random, docs));
    const document = JSON.stringify(rows);
    const all = sqlite ? 'json_each(?) AS r' : 'jsonb_array_elements($1::jsonb) AS r(value)';
    const int = (at) => `CAST(r.value->>${at} AS bigint)`;
    await source.query(`INSERT INTO complaint (id, "ownerId", channel, body, "occurredAt", label, score, confidence, evidence, language,
        topics, category, severity, "severityReasons", history, tags, version, "createdAt", "updatedAt")
      SELECT r.value->>0, 'seed', 'api', r.value->>2, ${now} - ${int(1)}, 'negative', -0.5, 0.9, '[]', 'en', '[]', 'other', 1, '[]', TRUE, '[]', 1, ${now}, ${now}
      FROM ${all}`, [document]);
    await source.query(`INSERT INTO search_document (id, kind, seq, words) SELECT r.value->>0, 'complaint', ${int(1)}, r.value->>2 FROM ${all}`, [document]);
    await source.query(
      sqlite
        ? `INSERT INTO search_complaint (rowid, words) SELECT r.value->>1, r.value->>2 FROM ${all}`
        : `INSERT INTO search_complaint (seq, words) SELECT ${int(1)}, (r.value->>3)::tsvector FROM ${all}`,
      [document],
    );
  }
  const counted = JSON.stringify([...docs]);
  await source.query(
    `INSERT INTO search_word (word, docs) SELECT r.value->>0, CAST(r.value->>1 AS integer) FROM ${sqlite ? 'json_each(?) AS r' : 'jsonb_array_elements($1::jsonb) AS r(value)'}`,
    [counted],
  );
  if (!sqlite) await source.query('VACUUM ANALYZE');
  await source.destroy();
}

function rowOf(number, random, docs) {
  const words = common.filter(([, share]) => random() < share).map(([word]) => word);
  // Zipf's law: the word of rank r is about 1/r as common.
  while (words.length < 40) words.push(`w${Math.floor(vocabulary ** random())}`);
  if (number % 1_000 === 0) words.push(`rare${number}`);
  for (const word of new Set(words)) docs.set(word, (docs.get(word) ?? 0) + 1);
  const id = `01900004-0000-7000-8000-${String(number).padStart(12, '0')}`;
  return [id, number, words.join(' '), words.map((word, at) => `'${word}':${at + 1}`).join(' ')];
}
