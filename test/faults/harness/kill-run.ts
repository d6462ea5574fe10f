import type { Client } from '../../client.js';
import type { TestDatabase } from '../../databases/database.js';
import { assertConsistent, assertCursorNotAhead } from './consistency.js';
import { HookSender } from './hook-sender.js';
import { RedressProcess, within } from './redress-process.js';
import { deliveriesOf, type Shop, until } from './shop.js';
import { copyOf, inDatabase } from './snapshot.js';

export interface Kill {
  /** The process kills itself there, the first time that it comes by. */
  readonly crashAt?: string;
  /** Or it is killed this long after the work has begun (milliseconds). */
  readonly afterMs?: number;
}

export interface KillReport {
  readonly sent: number;
  readonly acknowledgedBefore: number;
}

/** What the processor has said for certain; `pending` and `unknown` are still open. */
const certain = new Set(['succeeded', 'failed']);

/**
 * One death: complaints are pushed, claims settled and a feed read all at once until the process is killed;
 * it is started again, everybody repeats what was not acknowledged, and then everything is counted.
 */
export async function killRun(shop: Shop, name: string, kill: Kill): Promise<KillReport> {
  const database = await copyOf(shop.database);
  try {
    const sender = new HookSender(shop.endpoint, deliveriesOf(name, kill.crashAt ? 40 : 150));
    const settled = new Set<string>();

    const doomed = await RedressProcess.start(database, kill.crashAt ? { crashAt: kill.crashAt } : {});
    const work = allWork(doomed, shop, sender, settled);
    work.catch(() => undefined);
    if (kill.crashAt) {
      await within(30_000, doomed.exited, () => `${kill.crashAt} was never reached.\n${doomed.printed}`);
    } else {
      await new Promise((resolve) => setTimeout(resolve, kill.afterMs));
      await doomed.kill();
    }
    expect((await doomed.exited).signal).toBe('SIGKILL');
    await work;
    const acknowledgedBefore = sender.acknowledged.size;

    await assertCursorNotAhead(database, shop);
    await letLeasesRunOut(database);

    const revived = await RedressProcess.start(database);
    await allWork(revived, shop, sender, settled);
    const staff = await revived.signIn();
    expect(sender.waiting).toEqual([]);
    expect([...settled].sort()).toEqual([...shop.claimIds].sort());
    await settleDown(staff, shop, database);
    await assertSameAnswers(revived.origin, sender);
    await assertSameAnswers(revived.origin, shop.earlier);
    expect(await revived.terminate()).toEqual({ code: 0, signal: null });
    await assertConsistent(database, shop, [...sender.deliveries, ...shop.earlier.deliveries]);
    return { sent: sender.deliveries.length, acknowledgedBefore };
  } finally {
    RedressProcess.killAll();
    await database.drop();
  }
}

/** Ends when all is done, or when nobody answers any more; an answer that should not be is an error. */
async function allWork(redress: RedressProcess, shop: Shop, sender: HookSender, settled: Set<string>): Promise<void> {
  const staff = await redress.signIn().catch(() => null);
  if (!staff) return;
  await Promise.all([
    sender.send(redress.origin),
    ...shop.claimIds.map((id) => settle(staff, id, settled)),
    poll(staff, shop.sourceId),
  ]);
}

async function settle(staff: Client, id: string, settled: Set<string>): Promise<void> {
  const claim = await unlessGone(() => staff.get(`/api/claims/${id}`));
  if (!claim) return;
  // What is beyond `approved` has been settled by a call whose answer was lost.
  if (String(claim.body.state) === 'approved') {
    const answer = await unlessGone(() => staff.act(`/api/claims/${id}/settle`, Number(claim.body.version)));
    if (!answer) return;
    expect(answer.status).toBe(200);
  }
  settled.add(id);
}

async function poll(staff: Client, sourceId: string): Promise<void> {
  const answer = await unlessGone(() => staff.post(`/api/sources/${sourceId}/poll`));
  if (answer) expect([answer.status, answer.body.blind]).toEqual([200, null]);
}

/** Null when the process died before it answered. */
async function unlessGone<T>(call: () => Promise<T>): Promise<T | null> {
  return call().catch((error: unknown) => {
    // By name: the error of a connection that broke comes from another realm than the tests.
    if ((error as { name?: unknown }).name === 'TypeError') return null;
    throw error;
  });
}

/** The clock of a real process cannot be moved, so the leases of the dead one are. */
async function letLeasesRunOut(database: TestDatabase): Promise<void> {
  await inDatabase(database, async (query) => {
    await query('UPDATE outbox SET "dueAt" = 1 WHERE "leaseToken" IS NOT NULL');
    await query('UPDATE source SET "leaseUntil" = 1 WHERE "leaseToken" IS NOT NULL');
  });
}

/** Until every complaint has its case, every leg its end, and nothing is left to do; who is asked about a leg is asked now. */
async function settleDown(staff: Client, shop: Shop, database: TestDatabase): Promise<void> {
  await until(async () => {
    const { body } = await staff.get('/api/complaints?limit=200');
    return body.items.filter(({ caseId }) => caseId === null).length === 0 || undefined;
  }, 'every complaint has a case');
  await until(async () => {
    const { body } = await staff.get('/api/settlements?limit=200');
    const open = body.items.filter(({ state }) => !certain.has(String(state)));
    for (const { id, state } of open) {
      if (['pending', 'unknown'].includes(String(state))) await staff.post(`/api/settlements/${String(id)}/resolve`, {});
    }
    return (body.items.length >= shop.claimIds.length && open.length === 0) || undefined;
  }, 'every leg has ended');
  await until(async () => (await inDatabase(database, (query) => query('SELECT id FROM outbox LIMIT 1'))).length === 0 || undefined, 'the outbox is empty');
}

/** A delivery that comes again is told what it was told first. */
async function assertSameAnswers(origin: string, sender: HookSender): Promise<void> {
  for (const delivery of sender.deliveries.slice(0, 20)) {
    expect(await sender.deliver(origin, delivery)).toEqual({
      status: 202,
      complaintId: sender.acknowledged.get(delivery.id)?.complaintId,
      duplicate: true,
    });
  }
}
