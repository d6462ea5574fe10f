import { dialects, freshDatabase, type TestDatabase } from '../databases/database.js';
import { HookSender } from './harness/hook-sender.js';
import { RedressProcess } from './harness/redress-process.js';
import { created, deliveriesOf } from './harness/shop.js';
import { inDatabase } from './harness/snapshot.js';

describe.each(dialects)('SIGTERM under load (%s)', (dialect) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshDatabase(dialect);
  });
  afterAll(async () => {
    RedressProcess.killAll();
    await database.drop();
  });

  test('what was accepted is answered and stored, readiness goes off, and the process exits 0', async () => {
    const redress = await RedressProcess.start(database);
    const staff = await redress.signIn();
    const { key, secret } = await created(staff, '/api/webhook-endpoints', { name: 'Shop', scheme: 'standard' });
    const sender = new HookSender({ key: String(key), secret: String(secret) }, deliveriesOf('load', 3_000));
    expect((await redress.client.get('/health/ready')).status).toBe(200);

    const sending = sendUntilClosed(sender, redress.origin);
    while (sender.acknowledged.size < 200) await pause();
    const readiness = watchReadiness(redress);
    expect(await redress.terminate()).toEqual({ code: 0, signal: null });

    expect((await sending).filter((status) => status !== 503)).toEqual([]);
    expect(sender.waiting.length).toBeGreaterThan(0);
    // What is stored was answered, and what was answered is stored: no request was dropped half-way.
    const rows = await inDatabase(database, (query) => query('SELECT "deliveryId" FROM inbox_entry'));
    expect(rows.map(({ deliveryId }) => String(deliveryId)).sort()).toEqual([...sender.acknowledged.keys()].sort());
    // Ready, then not, and never again.
    expect((await readiness).join(' ')).toMatch(/^(200 )*(503 )*closed$/);
  });
});

const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Sends on 16 connections until each is closed; statuses of deliveries that were refused come back. */
async function sendUntilClosed(sender: HookSender, origin: string): Promise<number[]> {
  const refused: number[] = [];
  const queue = [...sender.deliveries];
  const worker = async () => {
    for (let delivery = queue.shift(); delivery; delivery = queue.shift()) {
      const answer = await sender.deliver(origin, delivery).catch(() => null);
      if (!answer) return;
      if (answer.status === 202) sender.acknowledged.set(delivery.id, answer);
      else refused.push(answer.status);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  return refused;
}

async function watchReadiness(redress: RedressProcess): Promise<(number | 'closed')[]> {
  const seen: (number | 'closed')[] = [];
  for (;;) {
    const status = await redress.client.get('/health/ready', { connection: 'close' }).then(
      (answer) => answer.status,
      () => 'closed' as const,
    );
    seen.push(status);
    if (status === 'closed') return seen;
    await pause();
  }
}
