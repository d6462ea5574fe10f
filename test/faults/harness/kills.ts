import { appendFileSync } from 'node:fs';
import { crashPoints } from '../../../src/common/crash-point.js';
import type { TestDialect } from '../../databases/database.js';
import { Network } from '../../listening/network.js';
import { killRun, type KillReport } from './kill-run.js';
import { randomFrom, seed } from './random.js';
import { RedressProcess } from './redress-process.js';
import { openShop, type Shop } from './shop.js';

/** How often each point is tried; `npm run faults -- --runs N` says. */
const runs = process.env.REDRESS_FAULT_RUNS;
const runsOfPoint = Number(runs ?? 1);
const randomRuns = Number(runs ?? 5);
const runLimitMs = 90_000;
/** The latest that a random death comes after the work has begun: about when all of it would be done. */
const randomWithinMs = 900;

/** Every named point, and deaths at random, on one database. */
export function describeKills(dialect: TestDialect): void {
  describe(`kill -9 (${dialect}), REDRESS_SEED=${seed}`, () => {
    let network: Network;
    let shop: Shop;

    beforeAll(async () => {
      network = await Network.start();
      shop = await openShop(dialect, network);
    }, runLimitMs);
    afterAll(async () => {
      RedressProcess.killAll();
      network.stop();
      await shop.database.drop();
    });

    test.each(crashPoints)('at %s: nothing lost, nothing twice', async (crashAt) => {
      for (let run = 0; run < runsOfPoint; run += 1) {
        note(dialect, crashAt, await killRun(shop, `${crashAt}-${run}`, { crashAt }));
      }
    }, runLimitMs * runsOfPoint);

    test(`at random, ${randomRuns} times: nothing lost, nothing twice`, async () => {
      const random = randomFrom(seed);
      process.stderr.write(`kill -9 at random on ${dialect}: REDRESS_SEED=${seed}\n`);
      for (let run = 0; run < randomRuns; run += 1) {
        const afterMs = Math.floor(random() * randomWithinMs);
        const report = await killRun(shop, `random-${run}`, { afterMs }).catch((error: unknown) => {
          throw new Error(`Run ${run}, killed after ${afterMs} ms, REDRESS_SEED=${seed}: ${String(error)}`, { cause: error });
        });
        note(dialect, 'at random', report);
      }
    }, runLimitMs * randomRuns);
  });
}

/** For the table of `npm run faults`. */
function note(dialect: TestDialect, point: string, report: KillReport): void {
  const file = process.env.REDRESS_FAULT_REPORT;
  if (file) appendFileSync(file, `${JSON.stringify({ dialect, point, ...report })}\n`);
}
