import type { ShopNews } from '../../src/customers/shop-news.js';
import { takeNews } from '../../src/customers/take-news.js';
import { dialects } from '../databases/database.js';
import { type BoughtOrder, Desk, inEuro, ok, refund } from './desk.js';

describe.each(dialects)('what others have taken of a payment (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
  });
  afterAll(() => desk.close());

  const told = async (order: BoughtOrder, news: Pick<ShopNews, 'kind' | 'facts'>): Promise<void> => {
    const [{ externalId }] = ok(await desk.admin.get(`/api/orders/${order.ref}`), 200).payments;
    const about = String(externalId);
    const said = { source: 'stripe', ref: `${news.kind} of ${about}`, about, saidAt: desk.redress.clock.now(), ...news } as ShopNews;
    await desk.redress.tx.run((unit) => takeNews(unit, [said]));
  };
  const refundThere = (amountMinor: number) => ({ kind: 'refund' as const, facts: { amountMinor, counts: 'total' as const } });

  const proposed = async (order: BoughtOrder, amountMinor: number) => {
    const legs = [inEuro(refund(amountMinor))];
    const { status, body } = await desk.try(desk.admin, await desk.assessing(order), 'propose', { legs, reason: 'Broken' });
    return [status, body.code, body.maximumMinor];
  };

  it('cannot be refunded again', async () => {
    const order = await desk.bought();
    await told(order, refundThere(4_000));
    expect(await proposed(order, 6_001)).toEqual([409, 'claim.over_ceiling', 6_000]);
    await told(order, { kind: 'dispute', facts: { amountMinor: 5_000, isOver: false } });
    expect(await proposed(order, 1_001)).toEqual([409, 'claim.over_ceiling', 1_000]);
    expect((await proposed(order, 1_000))[0]).toBe(200);
  });

  it('may be more than there was, and leaves nothing then', async () => {
    const order = await desk.bought();
    await desk.settling(order, [refund(8_000)]);
    await told(order, { kind: 'dispute', facts: { amountMinor: 10_000, isOver: false } });
    expect(await proposed(order, 1)).toEqual([409, 'claim.over_ceiling', 0]);
  });

  it('is found at the moment of the approval, when it was not there at the proposal', async () => {
    const order = await desk.bought();
    const claim = await desk.proposed(order, [refund(9_000)]);
    await told(order, refundThere(5_000));
    const { status, body } = await desk.try(desk.admin, claim, 'approve');
    expect([status, body.code, body.maximumMinor]).toEqual([409, 'claim.over_ceiling', 5_000]);
  });

  it('holds what we have refunded ourselves once, however the news comes', async () => {
    const order = await desk.bought();
    await desk.settling(order, [refund(4_000)]);
    await told(order, refundThere(4_000));
    expect(await proposed(order, 6_001)).toEqual([409, 'claim.over_ceiling', 6_000]);
  });
});
