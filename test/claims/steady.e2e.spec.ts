import type { EntityManager } from 'typeorm';
import { steadyClaims, steadyLegs } from '../../src/claims/steady-views.js';
import { dialects } from '../databases/database.js';
import { Desk, refund } from './desk.js';

/** Lets `meanwhile` happen once, between the row and what belongs to it. */
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

describe.each(dialects)('looking at what is just changing (%s)', (dialect) => {
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
    const [view] = await steadyClaims(manager, [String(approved.id)]);
    expect([view?.state, view?.needsAttention, view?.legs.map(({ state }) => state)]).toEqual([
      'settling',
      true,
      ['failed'],
    ]);
    expect(view).toEqual(await desk.claim(approved));
  });

  it('shows a leg and its attempts of one moment', async () => {
    const order = await desk.bought({ payments: [{ externalId: 'fail_', capturedMinor: 10_000 }] });
    const { legs } = await desk.settling(order, [refund(1_000)]);
    const retry = async () => {
      await desk.agent.post(`/api/settlements/${String(legs[0].id)}/retry`, {});
      await desk.redress.settle();
    };
    const [view] = await steadyLegs(interrupted(desk.redress.reads.manager(), retry), [String(legs[0].id)]);
    expect([view?.version, view?.attempts.map(({ state }) => state)]).toEqual([5, ['failed', 'failed']]);
    expect(view).toEqual((await desk.agent.get(`/api/settlements/${String(legs[0].id)}`)).body);
  });
});
