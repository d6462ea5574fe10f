import { setTimeout as sleep } from 'node:timers/promises';
import { deliveryBatch } from '../../dist/src/intake/delivery-batch.js';
import { startServer } from './harness/child.mjs';
import { closeOutbox, countOutbox } from './harness/outbox.mjs';
import { freshDatabase } from './harness/databases.mjs';
import { startLoad } from './harness/load.mjs';
import { printProfile } from './harness/profile.mjs';
import { startRedress } from './harness/redress.mjs';
import { median, percentile, spread } from './harness/stats.mjs';

const clients = 32;
const noSecret = `whsec_${Buffer.alloc(24).toString('base64')}`;
const named = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

/**
 * Durable intake over HTTP against a bare server on the same driver, and how fast what was taken is in the queue
 * at half of the fastest rate. Rounds alternate, so that noise of the machine hits both alike.
 */
export async function run({ quick, dialects, profileDir }) {
  const load = startLoad();
  const results = [];
  for (const dialect of dialects) results.push(...(await measure(dialect, load, quick, profileDir)));
  load.stop();
  return results;
}

async function measure(dialect, load, quick, profileDir) {
  const rounds = quick ? 2 : 9;
  const durationMs = quick ? 1_000 : 3_000;
  const bareDatabase = await freshDatabase(dialect);
  const bare = await startServer(`test/bench/bare/${dialect}.mjs`, {
    args: [bareDatabase.url ?? bareDatabase.dataDir, String(deliveryBatch.limit)],
  });
  const database = await freshDatabase(dialect);
  const redress = await startRedress(database, { profileDir });
  const endpoint = await redress.call('POST', '/api/webhook-endpoints', { name: 'Bench', scheme: 'standard' });
  const ours = { port: redress.port, path: `/hooks/${endpoint.key}`, secret: endpoint.secret, clients };
  const theirs = { port: bare.port, path: '/hooks/bare', secret: noSecret, clients };

  for (const target of [theirs, ours]) await load.closedLoop({ ...target, durationMs: 1_000, atMost: 30_000 });
  await triaged(database);
  const bareRates = [];
  const rates = [];
  const finishedRates = [];
  for (let round = 0; round < rounds; round += 1) {
    bareRates.push((await load.closedLoop({ ...theirs, durationMs, atMost: durationMs * 45 })).perSecond);
    const from = performance.now();
    const { perSecond, answered } = await load.closedLoop({ ...ours, durationMs, atMost: durationMs * 30 });
    rates.push(perSecond);
    await triaged(database);
    finishedRates.push(answered / ((performance.now() - from) / 1000));
  }
  const ratios = rates.map((rate, round) => rate / bareRates[round]);
  const key = await redress.call('POST', '/api/keys', { name: 'bench', scopes: ['read'] });
  const paced = await load.openLoop({
    ...ours,
    authorization: `Bearer ${key.key}`,
    perSecond: Math.max(...rates) / 2,
    durationMs: quick ? 2_000 : 15_000,
    sampleEvery: 20,
  });
  await triaged(database);
  await closeOutbox(database);
  await redress.stop();
  await bare.stop();
  if (profileDir) printProfile(profileDir);

  const round = (value) => Math.round(value);
  return [
    {
      name: `durable intake, ${named[dialect]}, ${clients} clients`,
      value: median(ratios),
      target: 0.4,
      spread: spread(ratios),
      detail:
        `${round(median(rates))}/s acknowledged, bare ${round(median(bareRates))}/s; ` +
        `${round(median(finishedRates))}/s with every case in the queue`,
    },
    {
      name: `webhook's answer to queue, ${named[dialect]}, p99`,
      value: percentile(paced.triageMs, 0.99),
      unit: ' ms',
      target: 250,
      atMost: true,
      spread: `p50 ${percentile(paced.triageMs, 0.5).toFixed(0)}, most ${Math.max(...paced.triageMs).toFixed(0)}`,
      detail:
        `at ${round(paced.perSecond)}/s, ${paced.triageMs.length} complaints followed; ` +
        `the answer itself p50 ${percentile(paced.answersMs, 0.5).toFixed(0)}, p99 ${percentile(paced.answersMs, 0.99).toFixed(0)} ms`,
    },
  ];
}

/** Waits until nothing that was taken still has to become a case. */
async function triaged(database) {
  while ((await countOutbox(database)) > 0) await sleep(20);
}
