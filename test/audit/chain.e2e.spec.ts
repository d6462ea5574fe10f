import sql, { type Sql } from 'sql-template-tag';
import { genesis } from '../../src/staff/audit-chain.js';
import { verifyAudit } from '../../src/staff/audit-proof.js';
import { AuditSealer } from '../../src/staff/audit-sealer.js';
import { recordAct } from '../../src/staff/audit.js';
import { startApp, type TestApp } from '../app.js';
import { dialects } from '../databases/database.js';

describe.each(dialects)('the audit chain (%s)', (dialect) => {
  let redress: TestApp;
  beforeEach(async () => {
    redress = await startApp(dialect);
  });
  afterEach(() => redress.close());

  const act = (name: string) =>
    redress.tx.run((unit) =>
      recordAct(unit, 'system', name, { type: 'thing', id: name }, { z: 1, a: [name] }),
    );
  const seal = () => redress.app.get(AuditSealer).seal();
  const verify = (...anchor: { seq: number; hash: string }[]) =>
    verifyAudit(redress.reads, redress.clock.now(), anchor[0]);
  const change = (statement: Sql) => redress.tx.run((unit) => unit.all(statement));
  const sealed = async (count: number) => {
    for (let index = 1; index <= count; index += 1) await act(`thing.done_${index}`);
    await seal();
  };

  it('holds for what the product did itself, and names its head', async () => {
    await redress.signIn('admin');
    await seal();
    const { entries, head, problems } = await verify();
    expect(problems).toEqual([]);
    expect(entries).toBe(2);
    expect(head).toEqual({ seq: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('holds what was written last before the process stops', async () => {
    await act('thing.done');
    await redress.app.get(AuditSealer).beforeApplicationShutdown();
    const left = await redress.reads.all(sql`SELECT id FROM audit_entry WHERE seq IS NULL`);
    expect([left, (await verify()).head?.seq]).toEqual([[], 1]);
  });

  it('is empty and sound before anything was done', async () => {
    expect(await verify()).toEqual({ entries: 0, head: null, problems: [] });
  });

  it('stays one chain when many seal at once', async () => {
    const acts = Array.from({ length: 60 }, (_, index) => act(`thing.done_${index}`).then(seal));
    await Promise.all(acts);
    await Promise.all([seal(), seal(), seal()]);
    const { entries, problems } = await verify();
    expect([entries, problems]).toEqual([60, []]);
  });

  it.each<[string, Sql, RegExp]>([
    [
      'an altered fact',
      sql`UPDATE audit_entry SET facts = '{"z":2}' WHERE seq = 3`,
      /^Entry 3 .*thing\.done_3.* was altered/,
    ],
    [
      'another actor',
      sql`UPDATE audit_entry SET "actorId" = 'someone' WHERE seq = 1`,
      /^Entry 1 .* was altered/,
    ],
    ['a deleted entry', sql`DELETE FROM audit_entry WHERE seq = 3`, /^Entry 3 is missing\.$/],
    [
      'deleted entries at the end',
      sql`DELETE FROM audit_entry WHERE seq >= 4`,
      /^Entries 4 to 5 are missing\.$/,
    ],
    ['a lost head', sql`DELETE FROM audit_head`, /^The head of the chain is missing\.$/],
    ['a head set back', sql`UPDATE audit_head SET seq = 2`, /^The head of the chain names entry 2/],
    [
      'an entry taken out of the chain',
      sql`UPDATE audit_entry SET seq = NULL WHERE seq = 5`,
      /^Entry 5 is missing\.$/,
    ],
  ])('shows %s', async (_, tampering, problem) => {
    await sealed(5);
    await change(tampering);
    const { problems } = await verify();
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  it('shows a hash that was made to fit, by the entry after it', async () => {
    await sealed(3);
    await change(sql`UPDATE audit_entry SET hash = ${genesis} WHERE seq = 2`);
    expect((await verify()).problems).toHaveLength(2);
  });

  it('shows with an anchor that the whole chain was cut off or written anew', async () => {
    await sealed(3);
    const { head } = await verify();
    const anchor = head ?? { seq: 0, hash: '' };
    await act('thing.done_4');
    await seal();
    expect((await verify(anchor)).problems).toEqual([]);
    expect((await verify({ ...anchor, hash: genesis })).problems).toEqual([
      expect.stringMatching(/^Entry 3 is not the one/),
    ]);
    await change(sql`DELETE FROM audit_entry`);
    await change(sql`DELETE FROM audit_head`);
    expect((await verify()).problems).toEqual([]);
    expect((await verify(anchor)).problems).toEqual(["The anchor's entry 3 is missing."]);
  });

  it('names entries that nobody seals', async () => {
    await redress.app.get(AuditSealer).beforeApplicationShutdown();
    await act('thing.done_1');
    redress.clock.advance(60_000);
    expect((await verify()).problems).toEqual([]);
    redress.clock.advance(1);
    expect((await verify()).problems).toEqual([expect.stringMatching(/thing\.done_1.* was never sealed/)]);
  });

  it('seals by itself', async () => {
    await act('thing.done_1');
    const open = () => redress.reads.one(sql`SELECT 1 AS found FROM audit_entry WHERE seq IS NULL`);
    while (await open()) await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await verify()).entries).toBe(1);
  });
});
