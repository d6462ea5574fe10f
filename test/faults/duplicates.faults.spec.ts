import { dialects, freshDatabase, type TestDatabase } from '../databases/database.js';
import { HookSender } from './harness/hook-sender.js';
import { RedressProcess } from './harness/redress-process.js';
import { created, deliveriesOf } from './harness/shop.js';
import { inDatabase } from './harness/snapshot.js';

describe.each(dialects)('one delivery many times (%s)', (dialect) => {
  let database: TestDatabase;
  let redress: RedressProcess;

  beforeAll(async () => {
    database = await freshDatabase(dialect);
    redress = await RedressProcess.start(database);
  });
  afterAll(async () => {
    await redress.kill();
    await database.drop();
  });

  test('1,000 times, 50 at once: one complaint, and every answer is the first one', async () => {
    const staff = await redress.signIn();
    const { key, secret } = await created(staff, '/api/webhook-endpoints', { name: 'Shop', scheme: 'standard' });
    const deliveries = deliveriesOf('again', 1);
    const [delivery] = deliveries;
    const sender = new HookSender({ key: String(key), secret: String(secret) }, deliveries);
    let left = 1_000;
    const answers = (
      await Promise.all(
        Array.from({ length: 50 }, async () => {
          const own = [];
          while (left-- > 0) own.push(await sender.deliver(redress.origin, delivery));
          return own;
        }),
      )
    ).flat();
    expect(answers).toHaveLength(1_000);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    expect(new Set(answers.map(({ complaintId }) => complaintId)).size).toBe(1);
    expect(answers.filter(({ duplicate }) => !duplicate)).toHaveLength(1);
    expect(await redress.terminate()).toEqual({ code: 0, signal: null });
    const [counted] = await inDatabase(database, (query) =>
      query('SELECT (SELECT count(*) FROM complaint) AS complaints, (SELECT count(*) FROM inbox_entry) AS deliveries'),
    );
    expect([Number(counted?.complaints), Number(counted?.deliveries)]).toEqual([1, 1]);
  });
});
