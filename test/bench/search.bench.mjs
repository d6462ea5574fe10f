import { freshDatabase } from './harness/databases.mjs';
import { HttpConnection } from './harness/http-connection.mjs';
import { startRedress } from './harness/redress.mjs';
import { seedWords } from './harness/seed-words.mjs';
import { percentile, spread } from './harness/stats.mjs';

const named = { sqlite: 'SQLite', postgres: 'PostgreSQL' };
const small = 10_000;
const searches = {
  'one rare word': 'rare10000',
  'a common word': 'parcel refund',
  'an unfinished word': 'par',
  'a phrase of common words': '"parcel refund late"',
  'two words that are seldom together': 'leaking never',
};

/** What a page of search costs when a hundred times as much can be found. Requests go to both in turns. */
export async function run({ quick, dialects, count = Number(process.env.BENCH_SEARCH_COUNT ?? 1_000_000) }) {
  const results = [];
  for (const dialect of dialects) results.push(...(await measure(dialect, quick ? 50_000 : count, quick)));
  return results;
}

async function measure(dialect, large, quick) {
  const rounds = quick ? 2 : 5;
  const requests = quick ? 20 : 60;
  const servers = [];
  for (const count of [small, large]) servers.push(await openSearch(dialect, count));
  const results = [];
  for (const [name, q] of Object.entries(searches)) {
    const path = `/api/search?q=${encodeURIComponent(q)}&limit=20`;
    for (let warm = 0; warm < 20; warm += 1) for (const server of servers) await server.get(path);
    const all = servers.map(() => []);
    const ratios = [];
    for (let round = 0; round < rounds; round += 1) {
      const taken = servers.map(() => []);
      for (let request = 0; request < requests; request += 1) {
        for (const [index, server] of servers.entries()) taken[index].push(await server.get(path));
      }
      taken.forEach((times, index) => all[index].push(...times));
      ratios.push(percentile(taken[1], 0.99) / percentile(taken[0], 0.99));
    }
    const [few, many] = all.map((times) => ({ p50: percentile(times, 0.5), p99: percentile(times, 0.99) }));
    results.push({
      name: `search, ${name}, ${named[dialect]}, p99 at ${large.toLocaleString('en')} complaints over ${small.toLocaleString('en')}`,
      value: many.p99 / few.p99,
      target: 2,
      atMost: true,
      spread: spread(ratios),
      detail: `p99 ${many.p99.toFixed(1)} over ${few.p99.toFixed(1)} ms, p50 ${many.p50.toFixed(1)} over ${few.p50.toFixed(1)} ms`,
    });
  }
  for (const server of servers) await server.close();
  return results;
}

async function openSearch(dialect, count) {
  const database = await freshDatabase(dialect);
  await (await startRedress(database)).stop();
  await seedWords(database, count);
  const redress = await startRedress(database);
  const { key } = await redress.call('POST', '/api/keys', { name: 'bench', scopes: ['read'] });
  const connection = new HttpConnection(redress.port);
  return {
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
