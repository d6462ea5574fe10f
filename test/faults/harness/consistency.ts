import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestDatabase } from '../../databases/database.js';
import type { Delivery } from './hook-sender.js';
import { root } from './redress-process.js';
import type { Shop } from './shop.js';
import { inDatabase, type Query } from './snapshot.js';

/** What was acknowledged is there once, no effect happened twice, and every proof of the product holds. */
export async function assertConsistent(database: TestDatabase, shop: Shop, deliveries: readonly Delivery[]): Promise<void> {
  await inDatabase(database, async (query) => {
    const bodies = deliveries.map(({ payload }) => String(payload.body)).sort();
    const stored = await query('SELECT body FROM complaint WHERE channel = \'webhook\'');
    expect(stored.map(({ body }) => String(body)).sort()).toEqual(bodies);

    const inbox = await query('SELECT "deliveryId" FROM inbox_entry');
    expect(inbox.map(({ deliveryId }) => String(deliveryId)).sort()).toEqual(deliveries.map(({ id }) => id).sort());

    expect(await query('SELECT id FROM complaint WHERE "caseId" IS NULL')).toEqual([]);
    expect(await query('SELECT id FROM outbox')).toEqual([]);

    const mentions = await query(`SELECT "externalId" FROM mention WHERE "sourceId" = '${shop.sourceId}'`);
    expect(mentions.map(({ externalId }) => String(externalId)).sort()).toEqual(shop.articles.map(({ id }) => id).sort());

    await assertOneEffectEach(query);

    if (database.databaseUrl === null) {
      expect(await query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(await query('PRAGMA foreign_key_check')).toEqual([]);
    }
  });
  await redress(database, 'verify');
  await redress(database, 'rollups', '--verify');
}

/** How each payment behaves at the fake processor: payouts in its books, state of the leg, what was given back. */
const fates: readonly (readonly [payment: string, payouts: string[], leg: string, refundedMinor: number])[] = [
  ['fail_1', ['failed'], 'failed', 0],
  ['ok_1', ['succeeded'], 'succeeded', 4_000],
  ['ok_2', ['succeeded'], 'succeeded', 4_000],
  ['pending_1', ['succeeded'], 'succeeded', 4_000],
  ['timeout_lost_1', [], 'failed', 0],
  ['timeout_ok_1', ['succeeded'], 'succeeded', 4_000],
];

/** One attempt a leg, one payout an attempt, and the payments say the same. */
async function assertOneEffectEach(query: Query): Promise<void> {
  const legs = await query(`SELECT p."externalId" AS payment, p."reservedMinor" AS reserved, p."refundedMinor" AS refunded,
      l.state, a."idempotencyKey" AS key FROM leg l JOIN payment p ON p.id = l."paymentId"
    JOIN leg_attempt a ON a."legId" = l.id ORDER BY p."externalId"`);
  const payouts = await query('SELECT key, state FROM fake_payout');
  const found = legs.map(({ payment, reserved, refunded, state, key }) => [
    payment,
    payouts.filter((payout) => payout.key === key).map((payout) => payout.state),
    state,
    Number(refunded),
    Number(reserved),
  ]);
  expect(found).toEqual(fates.map((fate) => [...fate, 0]));
  expect(payouts).toHaveLength(fates.flatMap(([, expected]) => expected).length);
}

/** A cursor behind mentions is harmless, they are read again; one ahead of them has lost them. */
export async function assertCursorNotAhead(database: TestDatabase, shop: Shop): Promise<void> {
  await inDatabase(database, async (query) => {
    const [source] = await query(`SELECT cursor FROM source WHERE id = '${shop.sourceId}'`);
    const [mentions] = await query(`SELECT count(*) AS n FROM mention WHERE "sourceId" = '${shop.sourceId}'`);
    const known = source?.cursor !== null && source?.cursor !== 'null';
    expect(Number(mentions?.n)).toBe(known ? shop.articles.length : 0);
  });
}

/** The command as an operator runs it; it throws with what was printed when the proof fails. */
async function redress(database: TestDatabase, ...args: string[]): Promise<void> {
  await promisify(execFile)(process.execPath, ['dist/src/cli.js', ...args], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      REDRESS_DATA_DIR: database.dataDir,
      ...(database.databaseUrl ? { DATABASE_URL: database.databaseUrl } : {}),
      REDRESS_SECRET_KEY: 'a secret that only tests have, 32+ characters',
    },
  });
}
