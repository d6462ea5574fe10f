import { AskJob } from '../../src/settlement/ask.job.js';
import type { Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type BoughtOrder, Desk, ok, refund } from './desk.js';

const rejection = { clause: 'R-7', reason: 'It was used.', appealRoute: 'Write to us.' };

describe.each(dialects)('a claim that is open again (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
  });
  afterAll(() => desk.close());

  const seen = async ({ caseId }: BoughtOrder) => (await desk.agent.get(`/api/cases/${caseId}`)).body;
  const move = async (order: BoughtOrder, body: Record<string, string>) =>
    desk.agent.act(`/api/cases/${order.caseId}/transition`, (await seen(order)).version, body);
  const resolve = (order: BoughtOrder) => move(order, { to: 'resolved', causeCode: 'damaged', outcome: 'rejected' });
  const rejected = async (order: BoughtOrder): Promise<Json> =>
    desk.do(desk.agent, await desk.assessing(order), 'reject', rejection);

  it('by an appeal opens its case, even a closed one', async () => {
    const order = await desk.bought();
    const claim = await rejected(order);
    ok(await resolve(order), 200);
    ok(await move(order, { to: 'closed' }), 200);
    await desk.do(desk.agent, claim, 'appeal', { reason: 'It was not.' });
    expect(await seen(order)).toMatchObject({ state: 'open', reopenedCount: 1, outcome: null, closedAt: null });
    const { body } = await desk.agent.get(`/api/cases/${order.caseId}/timeline`);
    const last = [...body.items].at(-1);
    expect([last?.actor?.name, last?.summary, last?.body]).toEqual([
      'agent 1',
      'opened the case again: a claim of it is open again (it was closed)',
      null,
    ]);
  });

  it('because its money was taken back opens its case, without anybody being there', async () => {
    const order = await desk.bought({ payments: [{ externalId: 'late_fail_', capturedMinor: 10_000 }] });
    expect((await desk.settling(order, [refund(1_000)])).state).toBe('settled');
    ok(await resolve(order), 200);
    desk.redress.clock.advance(60_000);
    await desk.redress.app.get(AskJob).askDue();
    expect(await seen(order)).toMatchObject({ state: 'open', reopenedCount: 1 });
  });

  it('leaves a case alone that is worked on', async () => {
    const order = await desk.bought();
    await desk.do(desk.agent, await rejected(order), 'appeal', { reason: 'It was not.' });
    expect(await seen(order)).toMatchObject({ state: 'new', reopenedCount: 0, version: 1 });
  });

  it('never stays in a resolved case, whoever is first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const order = await desk.bought();
      const claim = await rejected(order);
      await Promise.all([resolve(order), desk.try(desk.agent, claim, 'appeal', { reason: 'It was not.' })]);
      expect([(await desk.claim(claim)).state, (await seen(order)).state]).toEqual([
        'appealed',
        expect.stringMatching(/^(new|open)$/),
      ]);
    }
  });
});
