import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshDatabase } from './harness/databases.mjs';
import { runImport, writeImportFile } from './harness/import-file.mjs';
import { closeOutbox, countOutbox } from './harness/outbox.mjs';
import { printProfile } from './harness/profile.mjs';
import { startRedress } from './harness/redress.mjs';
import { median, percentile } from './harness/stats.mjs';

const named = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

/**
 * Files of complaints: rows a second in history, memory at the small and at the large size, whether the server still
 * answers meanwhile, and the rate of live rows with every case in the queue.
 */
export async function run({ quick, dialects, profileDir }) {
  const results = [];
  for (const dialect of dialects) {
    // The large size only where it is a target: both databases take the same documents.
    const sizes = quick ? [2_000, 10_000] : dialect === 'sqlite' ? [100_000, 1_000_000] : [100_000];
    const runs = [];
    for (const rows of sizes) runs.push(await history(dialect, rows, profileDir));
    const last = runs.at(-1);
    results.push({
      name: `import, history, ${named[dialect]}, ${last.rows} rows`,
      value: last.perSecond,
      unit: ' rows/s',
      target: 10_000,
      spread: runs.map(({ rows, perSecond }) => `${rows}: ${Math.round(perSecond)}/s`).join(', '),
      detail: `the server answered meanwhile within p50 ${last.answersMs[0].toFixed(1)}, p99 ${last.answersMs[1].toFixed(1)} ms`,
    });
    if (runs.length > 1) {
      results.push({
        name: `import, history, ${named[dialect]}, memory at ${last.rows} over ${runs[0].rows} rows`,
        value: last.memoryMb.usual / runs[0].memoryMb.usual,
        target: 1.25,
        atMost: true,
        spread: '',
        detail: `resident ${Math.round(last.memoryMb.usual)} over ${Math.round(runs[0].memoryMb.usual)} MB, at most ${Math.round(last.memoryMb.most)} over ${Math.round(runs[0].memoryMb.most)} MB`,
      });
    }
    results.push(await live(dialect, quick ? 1_000 : 20_000));
  }
  return results;
}

async function history(dialect, rows, profileDir) {
  const database = await freshDatabase(dialect);
  const file = path.join(database.dataDir, 'rows.csv');
  await writeImportFile(file, rows, 'h');
  const redress = await startRedress(database, { profileDir });
  const watch = watching(redress);
  const { rows: imported, ms } = await runImport(redress, file, 'history');
  const { memoryMb, answersMs } = await watch.end();
  await redress.stop();
  if (profileDir) printProfile(profileDir);
  if (imported !== rows) throw new Error(`${imported} of ${rows} rows were imported.`);
  return { rows, perSecond: (rows * 1000) / ms, memoryMb, answersMs };
}

async function live(dialect, rows) {
  const database = await freshDatabase(dialect);
  const file = path.join(database.dataDir, 'rows.csv');
  await writeImportFile(file, rows, 'l');
  const redress = await startRedress(database);
  const from = performance.now();
  const { ms } = await runImport(redress, file, 'live');
  while ((await countOutbox(database)) > 0) await sleep(50);
  const wholeMs = performance.now() - from;
  await closeOutbox(database);
  await redress.stop();
  return {
    name: `import, live, ${named[dialect]}, ${rows} rows with every case in the queue`,
    value: (rows * 1000) / wholeMs,
    unit: ' rows/s',
    target: null,
    spread: '',
    detail: `${Math.round((rows * 1000) / ms)} rows/s until all were stored`,
  };
}

/** Asks every 50 ms for something that reads the database, and looks at the memory of the process. */
function watching(redress) {
  const answers = [];
  const memoryMb = [];
  const over = new AbortController();
  const watched = (async () => {
    while (!over.signal.aborted) {
      const from = performance.now();
      await redress.call('GET', '/api/complaints?limit=5');
      answers.push(performance.now() - from);
      memoryMb.push(residentMb(redress.pid));
      await sleep(50);
    }
  })();
  return {
    end: async () => {
      over.abort();
      await watched;
      return { memoryMb: { usual: median(memoryMb), most: Math.max(...memoryMb) }, answersMs: [percentile(answers, 0.5), percentile(answers, 0.99)] };
    },
  };
}

function residentMb(pid) {
  const kb = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kb) / 1024;
}
