import type { ServerResponse } from 'node:http';
import { freshDatabase, type TestDatabase } from '../databases/database.js';
import { Network, rss } from '../listening/network.js';
import { RedressProcess } from './harness/redress-process.js';
import { approvedClaim, articles, created, until } from './harness/shop.js';
import { inDatabase } from './harness/snapshot.js';

/** The clock of real processes cannot be moved: the leases of the frozen one are made to have run out. */
describe('a worker that freezes past its lease (postgres, two workers)', () => {
  let database: TestDatabase;
  let network: Network;

  beforeEach(async () => {
    database = await freshDatabase('postgres');
    network = await Network.start();
  });
  afterEach(async () => {
    RedressProcess.killAll();
    network.stop();
    await database.drop();
  });

  test('another one reads the source, and the first one stores nothing when it comes back', async () => {
    const held: ServerResponse[] = [];
    network.on('/feed', (_, response) => void held.push(response));
    const first = await RedressProcess.start(database);
    const staff = await first.signIn();
    await created(staff, '/api/monitors', { name: 'Acme', brand: 'Acme', query: 'acme' });
    const source = { kind: 'feed', settings: { url: `${network.origin}/feed` }, schedule: { everySeconds: 3_600 } };
    const { id } = await created(staff, '/api/sources', source);
    await inDatabase(database, (query) => query('UPDATE source SET "nextPollAt" = 1'));

    await until(async () => held[0], 'the first worker asks for the feed');
    first.freeze();
    await inDatabase(database, (query) => query('UPDATE source SET "leaseUntil" = 1, "nextPollAt" = 1'));
    const second = await RedressProcess.start(database, { role: 'worker' });
    await until(async () => held[1], 'the second worker asks for the feed');
    held[1].writeHead(200, { etag: '"second"' }).end(rss(articles));
    await until(async () => (await mentions(database)) === articles.length || undefined, 'the second worker has stored it');

    // What the first one is shown meanwhile is more, and would be seen if it were stored.
    held[0].writeHead(200, { etag: '"first"' }).end(rss([...articles, { id: 'late', text: 'acme once more' }]));
    first.thaw();
    await until(async () => /taken over/.test(first.printed) || undefined, 'the first worker gives up');
    expect(await mentions(database)).toBe(articles.length);
    const [row] = await inDatabase(database, (query) => query(`SELECT cursor FROM source WHERE id = '${String(id)}'`));
    expect(String(row?.cursor)).toContain('second');
    expect(network.asked('/feed')).toHaveLength(2);
    expect(await second.terminate()).toEqual({ code: 0, signal: null });
    expect(await first.terminate()).toEqual({ code: 0, signal: null });
  });

  test('another one carries out the payout, and it happens once', async () => {
    const web = await RedressProcess.start(database, { role: 'web' });
    const first = await RedressProcess.start(database, { role: 'worker' });
    const staff = await web.signIn();
    const { id, version } = await approvedClaim(staff, 'ok_frozen');

    await inDatabase(database, async (query) => {
      // The processor's books are closed for a moment, so that both workers are caught in the middle of the call.
      await query('BEGIN');
      await query('LOCK TABLE fake_payout IN EXCLUSIVE MODE');
      expect((await staff.act(`/api/claims/${String(id)}/settle`, version)).status).toBe(200);
      await until(async () => (await calling(database)) === 1 || undefined, 'the first worker is calling');
      first.freeze();
      await inDatabase(database, (other) => other('UPDATE outbox SET "dueAt" = 1 WHERE "leaseToken" IS NOT NULL'));
      await RedressProcess.start(database, { role: 'worker' });
      await until(async () => (await calling(database)) === 2 || undefined, 'the second worker is calling');
      await query('COMMIT');
    });
    first.thaw();
    await until(async () => {
      const { body } = await staff.get(`/api/claims/${String(id)}`);
      return String(body.state) === 'settled' || undefined;
    }, 'the claim is settled');
    await until(async () => (await submissions(database)) === 2 || undefined, 'both calls have arrived');

    await inDatabase(database, async (query) => {
      expect(await query('SELECT state FROM fake_payout')).toEqual([{ state: 'succeeded' }]);
      expect(await query('SELECT number, state FROM leg_attempt')).toEqual([{ number: 1, state: 'succeeded' }]);
      const [payment] = await query('SELECT "reservedMinor", "refundedMinor" FROM payment');
      expect([Number(payment?.reservedMinor), Number(payment?.refundedMinor)]).toEqual([0, 4_000]);
      expect(await query(`SELECT id FROM outbox WHERE handler = 'settlement.submit'`)).toEqual([]);
    });
  });
});

const number = async (database: TestDatabase, text: string): Promise<number> => {
  const [row] = await inDatabase(database, (query) => query(text));
  return Number(row?.n);
};

const mentions = (database: TestDatabase) => number(database, 'SELECT count(*) AS n FROM mention');
const submissions = (database: TestDatabase) => number(database, 'SELECT sum(submissions) AS n FROM fake_payout');
/** Calls that wait for the processor's books. */
const calling = (database: TestDatabase) =>
  number(database, `SELECT count(*) AS n FROM pg_locks WHERE NOT granted AND relation = 'fake_payout'::regclass`);
