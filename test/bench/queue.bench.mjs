import { freshDatabase } from './harness/databases.mjs';
import { HttpConnection } from './harness/http-connection.mjs';
import { startRedress } from './harness/redress.mjs';
import { seedCases } from './harness/seed-cases.mjs';
import { percentile, spread } from './harness/stats.mjs';

const named = { sqlite: 'SQLite', postgres: 'PostgreSQL' };
const small = 10_000;
const pages = {
  'first page of the queue': '/api/cases?view=open',
  'filtered page': '/api/cases?view=open&category=delivery&minSeverity=1',
  "one person's page, newest first": `/api/cases?assignee=01900001-0000-7000-8000-${'7'.padStart(12, '0')}&sort=-createdAt`,
};

/** What a page costs when the table is a hundred times as large. Requests go to both in turns. */
export async function run({ quick, dialects }) {
  const results = [];
  for (const dialect of dialects) results.push(...(await measure(dialect, quick ? 50_000 : 1_000_000, quick)));
  return results;
}

async function measure(dialect, large, quick) {
  const rounds = quick ? 2 : 7;
  const requests = quick ? 40 : 150;
  const queues = [];
  for (const count of [small, large]) queues.push(await openQueue(dialect, count));
  const results = [];
  for (const [name, path] of Object.entries(pages)) {
    for (let warm = 0; warm < 50; warm += 1) for (const queue of queues) await queue.get(path);
    const all = queues.map(() => []);
    const ratios = [];
    for (let round = 0; round < rounds; round += 1) {
      const taken = queues.map(() => []);
      for (let request = 0; request < requests; request += 1) {
        for (const [index, queue] of queues.entries()) taken[index].push(await queue.get(path));
      }
      taken.forEach((times, index) => all[index].push(...times));
      ratios.push(percentile(taken[1], 0.99) / percentile(taken[0], 0.99));
    }
    const [few, many] = all.map((times) => ({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) }));
    results.push({
      name: `${name}, ${named[dialect]}, p99 at ${large.toLocaleString('en')} cases over ${small.toLocaleString('en')}`,
      value: many.p99 / few.p99,
      target: 2,
      atMost: true,
      spread: spread(ratios),
      detail: `p99 ${many.p99.toFixed(1)} over ${few.p99.toFixed(1)} ms, p50 ${many.p50.toFixed(1)} over ${few.p50.toFixed(1)} ms`,
    });
  }
  for (const queue of queues) await queue.close();
  return results;
}

async function openQueue(dialect, count) {
  const database = await freshDatabase(dialect);
  const migrating = await startRedress(database);
  await migrating.stop();
  await seedCases(database, count);
  const redress = await startRedress(database);
  const { key } = await redress.call('POST', '/api/keys', { name: 'bench', scopes: ['read'] });
  const connection = new HttpConnection(redress.port);
  return {
    /** Milliseconds that the page took; it must not be empty. */
    async get(path) {
      const started = performance.now();
      const { status, body } = await connection.send(
        Buffer.from(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer ${key}\r\n\r\n`),
      );
      const took = performance.now() - started;
      if (status !== 200 || JSON.parse(body.toString()).items.length === 0) throw new Error(`${path}: ${status} ${body}`);
      return took;
    },
    async close() {
      connection.close();
      await redress.stop();
    },
  };
}
