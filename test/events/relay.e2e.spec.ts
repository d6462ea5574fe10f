import sql from 'sql-template-tag';
import { LOG, type Log } from '../../src/common/log.js';
import { newId } from '../../src/common/ids.js';
import { Customer } from '../../src/customers/customer.entity.js';
import { insertRows } from '../../src/database/rows.js';
import { type Delivery, EventRegistry } from '../../src/events/event-registry.js';
import { Relay } from '../../src/events/relay.js';
import { triesMax } from '../../src/events/retry.policy.js';
import { dialects } from '../databases/database.js';
import { startApp, type TestApp } from '../app.js';

describe.each(dialects)('what a commit promises (%s)', (dialect) => {
  let redress: TestApp;
  let registry: EventRegistry;
  beforeAll(async () => {
    redress = await startApp(dialect);
    registry = redress.app.get(EventRegistry);
    // The test decides when work is done; nothing happens behind its back.
    await redress.app.get(Relay).stop();
  });
  afterAll(() => redress.close());

  /** Starts the relay only for as long as there is due work. */
  const carryOut = async () => {
    const relay = redress.app.get(Relay);
    await relay.start();
    await relay.drain();
    await relay.stop();
  };
  const promised = (handler: string) =>
    redress.reads.all<{ attempts: number; error: string | null; deadAt: number | null }>(
      sql`SELECT attempts, error, "deadAt" FROM outbox WHERE handler = ${handler}`,
    );
  const emit = (...ids: string[]) =>
    redress.tx.run(async (unit) => {
      for (const id of ids) unit.emit('case.resolving', { id });
    });

  it('is done in the unit that forgets it, all or nothing, and the bad one alone is put off', async () => {
    const seen: string[][] = [];
    registry.handle({
      name: 'test.database', on: 'case.resolving', kind: 'database', limit: 10,
      async handle(unit, deliveries: readonly Delivery<'case.resolving'>[]) {
        seen.push(deliveries.map(({ payload }) => payload.id));
        await insertRows(unit, Customer, deliveries.map(({ payload }) => ({ id: newId(), name: payload.id, version: 1, createdAt: 0, updatedAt: 0 })));
        if (deliveries.some(({ payload }) => payload.id === 'bad')) throw new Error('cannot be done');
      },
    });
    await emit('a', 'bad', 'b');
    await carryOut();
    expect(seen[0]).toEqual(['a', 'bad', 'b']);
    const kept = await redress.reads.all<{ name: string }>(sql`SELECT name FROM customer WHERE name IN ('a', 'b', 'bad') ORDER BY name`);
    expect(kept.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(await promised('test.database')).toEqual([{ attempts: 1, error: 'Error: cannot be done', deadAt: null }]);
  });

  it('is tried again later and later, and left for a person in the end', async () => {
    for (let tries = 1; tries < triesMax; tries += 1) {
      redress.clock.advance(60 * 60 * 1000);
      await carryOut();
    }
    const [row] = await promised('test.database');
    expect([row?.attempts, row?.deadAt]).toEqual([triesMax, redress.clock.now()]);
    redress.clock.advance(24 * 60 * 60 * 1000);
    await carryOut();
    expect((await promised('test.database'))[0]?.attempts).toBe(triesMax);
  });

  it('is stored only by whoever still holds the lease', async () => {
    const calls: number[] = [];
    const stored: string[] = [];
    registry.handle<'job.progressed', string>({
      name: 'test.effect', on: 'job.progressed', kind: 'effect', timeLimitMs: 1_000,
      async call({ id, attempt }) {
        calls.push(attempt);
        // Somebody else takes the row over while this call is under way.
        if (attempt === 1) await redress.tx.run((unit) => unit.all(sql`UPDATE outbox SET "leaseToken" = 'other' WHERE id = ${id}`));
        return `result of ${attempt}`;
      },
      async store(_unit, _delivery, result) {
        stored.push(result);
      },
    });
    await redress.tx.run(async (unit) => unit.emit('job.progressed', { id: newId(), version: 1 }));
    await carryOut();
    expect([calls, stored]).toEqual([[1], []]);
    expect(await promised('test.effect')).toHaveLength(1);
    redress.clock.advance(2_001);
    await carryOut();
    expect([calls, stored]).toEqual([[1, 2], ['result of 2']]);
    expect(await promised('test.effect')).toEqual([]);
  });

  it.each([
    ['at once while it keeps up', 'claim.filed' as const, { isBehind: false, hasTime: false }, [20, 20, 1]],
    ['in small steps when it cannot keep up, until all is done', 'claim.changed' as const, { isBehind: true, hasTime: false }, dialect === 'sqlite' ? [20, 5, 5, 5, 5, 1] : [20, 20, 1]],
    ['in small steps while more comes, where there is time', 'claim.approved' as const, { isBehind: false, hasTime: true }, [20, 5, 5, 5, 5, 1]],
  ])('is done %s', async (_, on, { isBehind, hasTime }, wanted) => {
    const name = `test.load ${on}`;
    const turns: number[] = [];
    const pace = { take: () => undefined, worked: () => undefined, isBehind };
    const relay = new Relay(redress.tx, redress.reads, registry, redress.clock, redress.app.get<Log>(LOG), () => pace);
    const done = new Promise<void>((resolve) => {
      registry.handle({
        name, on, kind: 'database', limit: 20, ...(hasTime && { hasTime }),
        async handle(_unit, deliveries) {
          turns.push(deliveries.length);
          // Somebody sends more all the time.
          relay.nudge(name);
          if (turns.reduce((sum, n) => sum + n, 0) === 41) resolve();
        },
      });
    });
    await redress.tx.run(async (unit) => {
      for (let n = 0; n < 41; n += 1) unit.emit(on, { id: newId(), version: 1, caseId: newId() });
    });
    await relay.start();
    await done;
    await relay.stop();
    expect(turns).toEqual(wanted);
    expect(await promised(name)).toEqual([]);
  });

  it('is taken apart where one row stands for several, and the bad one of them alone is put off', async () => {
    const done: string[] = [];
    registry.handle({
      name: 'test.parts', on: 'complaints.arrived', kind: 'database', limit: 3,
      partsOf: ({ ids }) => ids.map((id) => ({ ids: [id] })),
      async handle(unit, deliveries) {
        const ids = deliveries.flatMap(({ payload }) => payload.ids);
        if (ids.includes('bad')) throw new Error('cannot be done');
        done.push(ids.join(' '));
        await unit.all(sql`SELECT 1`);
      },
    });
    await redress.tx.run(async (unit) => {
      for (const ids of [['a', 'b'], ['c'], ['d', 'e'], ['f', 'bad', 'g', 'h']]) unit.emit('complaints.arrived', { ids });
    });
    await carryOut();
    // Never more than three at once, but for a row that is more by itself.
    expect(done).toEqual(['a b c', 'd e', 'f', 'g', 'h']);
    expect(await promised('test.parts')).toEqual([{ attempts: 1, error: 'Error: cannot be done', deadAt: null }]);
  });

  it('runs projectors inside the unit, and a veto undoes everything', async () => {
    registry.project({
      on: 'claim.approved',
      async project(_unit, payloads) {
        if (payloads.some(({ id }) => id === 'veto')) throw new Error('not this one');
      },
    });
    const write = redress.tx.run(async (unit) => {
      await insertRows(unit, Customer, [{ id: newId(), name: 'vetoed', version: 1, createdAt: 0, updatedAt: 0 }]);
      unit.emit('claim.approved', { id: 'veto', version: 1, caseId: 'x' });
    });
    await expect(write).rejects.toThrow('not this one');
    expect(await redress.reads.all(sql`SELECT id FROM customer WHERE name = 'vetoed'`)).toEqual([]);
  });
});
