import { Chance } from './chance.js';
import { writeComplaint, writePost } from './phrases.js';
import { dayMs, daysBack, planOrders, planTalk } from './plan.js';
import { badBatch, brands, person, peopleCount } from './shop.js';

const start = Date.parse('2026-01-05T00:00:00Z');
const made = () => {
  const chance = new Chance(7);
  const orders = planOrders(chance, start);
  return { orders, talk: planTalk(chance, start, orders, start + daysBack * dayMs) };
};

describe('the demo shop', () => {
  it('is the same every time', () => {
    expect(made()).toEqual(made());
  });

  it('has enough of everything, over eight whole weeks', () => {
    const { orders, talk } = made();
    expect(talk.filter(({ where }) => where === 'complaint').length).toBeGreaterThanOrEqual(400);
    expect(talk.filter(({ where }) => where !== 'complaint').length).toBeGreaterThanOrEqual(2_000);
    expect((talk.at(-1)?.at ?? 0) - (talk[0]?.at ?? 0)).toBeGreaterThan(56 * dayMs);
    expect(new Set(orders.map(({ ref }) => ref)).size).toBe(orders.length);
  });

  it('talks in order of time, about orders that were placed before', () => {
    const { talk } = made();
    expect(talk.map(({ at }) => at)).toEqual(talk.map(({ at }) => at).sort((a, b) => a - b));
    const early = talk.filter(({ order, at }) => order !== null && order.placedAt >= at);
    expect(early).toEqual([]);
  });

  it('has one batch of one product that goes wrong', () => {
    const { orders } = made();
    const batches = orders.flatMap(({ lines }) => lines.filter(({ batch }) => batch !== null));
    expect(batches.length).toBeGreaterThan(20);
    expect(new Set(batches.map(({ product }) => product.sku))).toEqual(new Set([badBatch.sku]));
  });

  it('writes texts without holes, and posts that its monitors would find', () => {
    const chance = new Chance(3);
    const slots = { product: 'Desk lamp', order: 'AF-1', days: '4', carrier: 'Nordline', name: 'Ana', brand: brands[0].name, tag: 'alderandfinch' };
    for (let n = 0; n < 300; n += 1) {
      expect(writeComplaint(chance, 'refund', slots)).not.toMatch(/[{}]|undefined/);
      expect(writePost(chance, 'chat', slots).toLowerCase()).toMatch(/alder & finch|#alderandfinch/);
    }
  });

  it('knows each customer by one address', () => {
    const addresses = new Set(Array.from({ length: peopleCount }, (_, n) => person(n).email));
    expect(addresses.size).toBe(peopleCount);
  });
});
