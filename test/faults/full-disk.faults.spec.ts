import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { freshDatabase, type TestDatabase } from '../databases/database.js';
import { HookSender } from './harness/hook-sender.js';
import { RedressProcess } from './harness/redress-process.js';
import { created, deliveriesOf, until } from './harness/shop.js';
import { inDatabase } from './harness/snapshot.js';

/** Where the limits of a running process cannot be changed, this is skipped and says so. */
const describeWithLimits = spawnSync('prlimit', ['--version']).status === 0 ? describe : describe.skip;

describeWithLimits('a full disk (sqlite)', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase('sqlite');
  });
  afterAll(async () => {
    RedressProcess.killAll();
    await database.drop();
  });

  test('refuses with 503 what it cannot keep, keeps what it took, and goes on when there is room', async () => {
    const redress = await RedressProcess.start(database);
    const staff = await redress.signIn();
    const { key, secret } = await created(staff, '/api/webhook-endpoints', { name: 'Shop', scheme: 'standard' });
    const sender = new HookSender({ key: String(key), secret: String(secret) }, deliveriesOf('full', 3_000));

    const largest = readdirSync(database.dataDir).map((name) => statSync(path.join(database.dataDir, name)).size);
    await redress.limitFiles(Math.max(...largest) + 400_000);
    const refused = await sendUntilRefused(sender, redress.origin);
    expect([refused.status, refused.headers['retry-after'], refused.body.code]).toEqual([503, '2', 'storage.unavailable']);
    expect(sender.acknowledged.size).toBeGreaterThan(0);
    // A small write may still have fitted; now none does.
    await redress.limitFiles(1);
    await until(async () => (await redress.client.get('/health/ready')).status === 503 || undefined, 'it says that it is not ready');

    await redress.limitFiles('unlimited');
    await until(async () => (await redress.client.get('/health/ready')).status === 200 || undefined, 'it is ready again');
    const took = sender.acknowledged.size;
    for (const delivery of sender.waiting.slice(0, 50)) {
      const answer = await sender.deliver(redress.origin, delivery);
      expect([answer.status, answer.duplicate]).toEqual([202, false]);
      sender.acknowledged.set(delivery.id, answer);
    }
    expect(sender.acknowledged.size).toBe(took + 50);
    expect(await redress.terminate()).toEqual({ code: 0, signal: null });
    await inDatabase(database, async (query) => {
      expect(await query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      const rows = await query('SELECT i."deliveryId" FROM inbox_entry i JOIN complaint c ON c.id = i."complaintId"');
      expect(rows.map(({ deliveryId }) => String(deliveryId)).sort()).toEqual([...sender.acknowledged.keys()].sort());
    });
  });
});

/** One after the other, so that it is known which delivery was refused; the refusal comes back. */
async function sendUntilRefused(sender: HookSender, origin: string) {
  for (const delivery of sender.deliveries) {
    const answer = await sender.deliver(origin, delivery);
    if (answer.status !== 202) break;
    sender.acknowledged.set(delivery.id, answer);
  }
  const [next] = sender.waiting;
  return sender.raw(origin, next);
}
