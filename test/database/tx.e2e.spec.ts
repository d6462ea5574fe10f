import sql from 'sql-template-tag';
import { newId } from '../../src/common/ids.js';
import { insertRows, updateRows } from '../../src/database/rows.js';
import type { BatchKind } from '../../src/database/tx.js';
import type { Unit } from '../../src/database/unit.js';
import { Relay } from '../../src/events/relay.js';
import { Customer } from '../../src/customers/customer.entity.js';
import { dialects } from '../databases/database.js';
import { startApp, type TestApp } from '../app.js';

const person = (name: string): Customer => ({ id: newId(), name, mergedIntoId: null, version: 1, createdAt: 0, updatedAt: 0 });

describe.each(dialects)('writing (%s)', (dialect) => {
  let redress: TestApp;
  beforeAll(async () => {
    redress = await startApp(dialect);
  });
  afterAll(() => redress.close());

  const known = person('known before');
  beforeAll(() => redress.tx.run(async (unit) => insertRows(unit, Customer, [known])));

  const namesLike = async (prefix: string) =>
    (await redress.reads.all<{ name: string }>(sql`SELECT name FROM customer WHERE name LIKE ${`${prefix}%`} ORDER BY name`)).map(
      ({ name }) => name,
    );

  it('keeps what was acknowledged and nothing else, when half of 100 overlapping units throw', async () => {
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: 100 }, (_, index) =>
        redress.tx.run(async (unit) => {
          await insertRows(unit, Customer, [person(`storm-${index}-a`)]);
          await new Promise((resolve) => setImmediate(resolve));
          if (index % 2 === 1) throw new Error('thrown on purpose');
          await insertRows(unit, Customer, [person(`storm-${index}-b`)]);
          return index;
        }),
      ),
      ...Array.from({ length: 100 }, (_, index) =>
        redress.tx.run(async (unit) => insertRows(unit, Customer, [person(`storm-plain-${index}`)])),
      ),
    ]);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(50);
    const kept = await namesLike('storm-');
    expect(kept).toHaveLength(50 * 2 + 100);
    expect(kept.filter((name) => /storm-\d*[13579]-/.test(name))).toEqual([]);
  });

  describe('a batch that hopes to be one statement', () => {
    const hopeful = (name: string, inHope: (unit: Unit) => Promise<unknown> = async () => undefined): BatchKind<string, string> => ({
      name,
      limit: 50,
      async hope(unit, names) {
        await insertRows(unit, Customer, names.map(person));
        await inHope(unit);
        return names.map((each) => `${each} in hope`);
      },
      async write(unit, names) {
        if (names.includes(`${name}-bad`)) throw new Error('refused on purpose');
        await insertRows(unit, Customer, names.map(person));
        return names.map((each) => `${each} written`);
      },
    });
    const send = (kind: BatchKind<string, string>, names: readonly string[]) =>
      Promise.allSettled(names.map((each) => redress.tx.batch(kind, each)));
    const answers = (outcomes: PromiseSettledResult<string>[]) =>
      outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value : 'refused'));
    const numbered = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${name}-${String(index).padStart(2, '0')}`);

    it('is answered in the order of its items, and kept', async () => {
      const names = numbered('hoped', 40);
      expect(answers(await send(hopeful('hoped'), names))).toEqual(names.map((each) => `${each} in hope`));
      expect(await namesLike('hoped-')).toEqual(names);
    });
    it.each([
      ['a row that is there already', (unit: Unit) => insertRows(unit, Customer, [known])],
      ['a wish to read', (unit: Unit) => unit.all(sql`SELECT 1`)],
      ['a write through TypeORM', (unit: Unit) => unit.manager.save(Customer, person('through-typeorm'))],
    ])('keeps nothing of it and is written in a transaction after %s', async (why, inHope) => {
      const name = `hopeless ${why}`;
      const names = numbered(name, 12);
      expect(answers(await send(hopeful(name, inHope), names))).toEqual(names.map((each) => `${each} written`));
      expect(await namesLike(name)).toEqual(names);
      expect(await namesLike('through-typeorm')).toEqual([]);
    });
    it('still answers each for itself when that is refused too', async () => {
      const name = 'spoilt';
      const kind = hopeful(name, (unit) => unit.all(sql`SELECT 1`));
      const outcomes = answers(await send(kind, ['spoilt-a', 'spoilt-bad', 'spoilt-c']));
      expect(outcomes).toEqual(['spoilt-a written', 'refused', 'spoilt-c written']);
      expect(await namesLike(name)).toEqual(['spoilt-a', 'spoilt-c']);
    });
    it('takes turns with units that came before and after it', async () => {
      const kind = hopeful('turns');
      const outcomes = await Promise.all(
        Array.from({ length: 60 }, (_, index) =>
          index % 3 === 0
            ? redress.tx.run(async (unit) => insertRows(unit, Customer, [person(`turns-${index}`)]))
            : redress.tx.batch(kind, `turns-${index}`),
        ),
      );
      expect(outcomes).toHaveLength(60);
      expect(await namesLike('turns-')).toHaveLength(60);
    });
  });

  it('has succeeded once it is committed, whatever those who are told of it do', async () => {
    const told: string[] = [];
    const answer = await redress.tx.run(async (unit) => {
      await insertRows(unit, Customer, [person('announced')]);
      unit.afterCommit(() => {
        throw new Error('thrown on purpose');
      });
      unit.afterCommit(() => told.push('the next'));
      return 'committed';
    });
    expect([answer, ...told]).toEqual(['committed', 'the next']);
    expect(await namesLike('announced')).toEqual(['announced']);
  });

  it('shows nobody what is not committed', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const writing = redress.tx.run(async (unit) => {
      await insertRows(unit, Customer, [person('unseen')]);
      await held;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await namesLike('unseen')).toEqual([]);
    release();
    await writing;
    expect(await namesLike('unseen')).toEqual(['unseen']);
  });

  it('refuses a unit inside a unit, which would wait for itself', async () => {
    await expect(redress.tx.run(() => redress.tx.run(async () => 1))).rejects.toThrow('inside a unit of work');
  });

  it('writes waiting items together, and each alone when one of them fails', async () => {
    const sizes: number[] = [];
    const kind: BatchKind<string, string> = {
      name: 'test',
      limit: 50,
      async write(unit, names) {
        sizes.push(names.length);
        await insertRows(unit, Customer, names.map(person));
        if (names.some((name) => name.includes('bad'))) throw new Error('bad item');
        return names.map((name) => name.toUpperCase());
      },
    };
    const names = Array.from({ length: 20 }, (_, index) => `batch-${index === 7 ? 'bad' : index}`);
    const outcomes = await Promise.allSettled(names.map((name) => redress.tx.batch(kind, name)));
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(outcomes[3]).toEqual({ status: 'fulfilled', value: 'BATCH-3' });
    expect(await namesLike('batch-')).toHaveLength(19);
    expect(sizes[0]).toBeGreaterThan(1);
  });

  it('answers after the commit, and runs what waits for it then', async () => {
    const order: string[] = [];
    await redress.tx.run(async (unit) => {
      unit.afterCommit(() => order.push('committed'));
      order.push('inside');
    });
    order.push('answered');
    expect(order).toEqual(['inside', 'committed', 'answered']);
  });

  it('changes many rows at once and no others', async () => {
    const people = ['x', 'y', 'z'].map((name) => person(`update-${name}`));
    await redress.tx.run((unit) => insertRows(unit, Customer, people));
    await redress.tx.run((unit) =>
      updateRows(unit, Customer, people.slice(0, 2).map(({ id, name }) => ({ id, name: `${name}-changed`, updatedAt: 5 }))),
    );
    expect(await namesLike('update-')).toEqual(['update-x-changed', 'update-y-changed', 'update-z']);
  });

  it('stores every kind of text as it came', async () => {
    const odd = ['quote " and \' and `', 'naïve 😀 👩‍👩‍👧', '\\u0041 \\ / \n\t', '<script>', '$1 ? :name', '  '];
    await redress.tx.run((unit) => insertRows(unit, Customer, odd.map((name) => person(`odd-${name}`))));
    expect(new Set(await namesLike('odd-'))).toEqual(new Set(odd.map((name) => `odd-${name}`)));
  });

  it('takes up a unit that comes just as the queue ran empty', async () => {
    // The relay would wake the queue by and by.
    await redress.app.get(Relay).stop();
    for (let breaths = 0; breaths < 12; breaths += 1) {
      await redress.tx.run((unit) => insertRows(unit, Customer, [person(`early-${breaths}`)]));
      for (let breath = 0; breath < breaths; breath += 1) await Promise.resolve();
      await Promise.race([
        redress.tx.run((unit) => insertRows(unit, Customer, [person(`late-${breaths}`)])),
        new Promise((_, reject) => setTimeout(() => reject(new Error(`forgotten after ${breaths} microtasks`)), 3_000).unref()),
      ]);
    }
    expect(await namesLike('late-')).toHaveLength(12);
  });

  it('refuses everything once it is closed, and leaves nobody waiting', async () => {
    await redress.app.get(Relay).stop();
    await redress.tx.close();
    const kind: BatchKind<string, string> = { name: 'closed', limit: 50, write: async (_, names) => [...names] };
    const late = [redress.tx.batch(kind, 'a'), redress.tx.batch(kind, 'b'), redress.tx.run(async () => 'c')];
    for (const work of late) await expect(work).rejects.toMatchObject({ code: 'storage.unavailable' });
  });
});
