import type { EntityManager } from 'typeorm';
import { steadyViews } from '../../src/claims/steady-views.js';
import { dialects } from '../databases/database.js';
import { Desk, refund } from './desk.js';

/** Lets `meanwhile` happen once, between the claim and what belongs to it. */
function interrupted(manager: EntityManager, meanwhile: () => Promise<unknown>): EntityManager {
  let pending = true;
  return new Proxy(manager, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]): Promise<unknown> => {
        const now = name === 'find' && pending;
        if (now) pending = false;
        if (now) await meanwhile();
        return Reflect.apply(member, target, given) as unknown;
      };
    },
  });
}

describe.each(dialects)('looking at a claim that is just changing (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
  });
  afterAll(() => desk.close());

  it('shows the claim and its legs of one moment', async () => {
    const order = await desk.bought({ payments: [{ externalId: 'fail_', capturedMinor: 10_000 }] });
    const approved = await desk.approved(order, [refund(1_000)]);
    const settle = async () => {
      await desk.do(desk.agent, approved, 'settle');
      await desk.redress.settle();
    };
    const manager = interrupted(desk.redress.reads.manager(), settle);
    const [view] = await steadyViews(manager, [String(approved.id)]);
    expect([view?.state, view?.needsAttention, view?.legs.map(({ state }) => state)]).toEqual([
      'settling',
      true,
      ['failed'],
    ]);
    expect(view).toEqual(await desk.claim(approved));
  });
});
