import type { ServerResponse } from 'node:http';
import { freshDatabase, type TestDatabase } from '../databases/database.js';
import { Network, rss } from '../listening/network.js';
import { RedressProcess } from './harness/redress-process.js';
import { articles, created, until } from './harness/shop.js';
import { inDatabase } from './harness/snapshot.js';

/** How the clock of real processes is helped along: the lease of the frozen one is made to have run out. */
const expireLease = 'UPDATE source SET "leaseUntil" = 1';

describe('a worker that freezes past its lease (postgres, two workers)', () => {
  let database: TestDatabase;
  let network: Network;

  beforeAll(async () => {
    database = await freshDatabase('postgres');
    network = await Network.start();
  });
  afterAll(async () => {
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

    await until(async () => held[0], 'the first worker asks for the feed');
    first.freeze();
    await inDatabase(database, (query) => query(expireLease));
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
});

async function mentions(database: TestDatabase): Promise<number> {
  const [row] = await inDatabase(database, (query) => query('SELECT count(*) AS n FROM mention'));
  return Number(row?.n);
}
