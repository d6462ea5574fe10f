import type { Chance } from './chance.js';
import type { Talk } from './phrases.js';
import { badBatch, carriers, peopleCount, type Product, products } from './shop.js';

export const dayMs = 24 * 60 * 60 * 1000;
/** Nine weeks, so that eight whole ones are there on any day of the week. */
export const daysBack = 63;

export interface PlannedOrder {
  readonly ref: string;
  readonly customer: number;
  readonly placedAt: number;
  readonly lines: readonly { readonly product: Product; readonly quantity: number; readonly discountMinor: number; readonly batch: string | null }[];
  readonly carrier: string;
  readonly deliveredAt: number | null;
  /** How the fake processor will behave, by the payment's external id. */
  readonly payment: { readonly processor: 'fake' | 'manual'; readonly externalId: string };
}

export interface Utterance {
  readonly at: number;
  readonly where: 'complaint' | 'mastodon' | 'feed';
  readonly talk: Talk;
  readonly customer: number;
  /** What it is about, where somebody has bought something. */
  readonly order: PlannedOrder | null;
  readonly brand: number;
}

const behaviours = { ok: 80, pending: 7, fail: 4, timeout_ok: 4, timeout_lost: 3, late_fail: 2 } as const;

export function planOrders(chance: Chance, start: number): PlannedOrder[] {
  const orders: PlannedOrder[] = [];
  for (let day = 0; day < daysBack; day += 1) {
    for (let n = chance.between(9, 14); n > 0; n -= 1) {
      const number = 10_001 + orders.length;
      const placedAt = start + day * dayMs + chance.between(7, 22) * 3_600_000 + chance.between(0, 3_599_000);
      const deliveredAt = chance.chance(0.93) ? placedAt + chance.between(2, 5) * dayMs : null;
      const manual = chance.chance(0.08);
      orders.push({
        ref: `AF-${number}`,
        customer: chance.between(0, peopleCount - 1),
        placedAt,
        lines: planLines(chance, day),
        carrier: chance.pick(carriers),
        deliveredAt,
        payment: manual
          ? { processor: 'manual', externalId: `invoice-${number}` }
          : { processor: 'fake', externalId: `${chance.weighted(behaviours)}_${number}` },
      });
    }
  }
  return orders;
}

function planLines(chance: Chance, day: number): PlannedOrder['lines'] {
  const chosen = new Set(Array.from({ length: chance.between(1, 3) }, () => chance.pick(products)));
  // The kettle sells well, which is why its bad batch shows.
  if (chance.chance(0.18)) chosen.add(products[0] as Product);
  return [...chosen].map((product) => {
    const quantity = chance.chance(0.85) ? 1 : 2;
    const inBatch = product.sku === badBatch.sku && day >= badBatch.fromDay - 6 && day <= badBatch.toDay - 6;
    return {
      product,
      quantity,
      discountMinor: chance.chance(0.2) ? Math.round(product.priceMinor * quantity * 0.1) : 0,
      batch: inBatch ? badBatch.batch : null,
    };
  });
}

const complaintTalk = { delivery: 30, damaged: 20, wrong_item: 9, refund: 14, service: 10, quality: 13, praise: 4 } as const;
const publicTalk = { delivery: 14, damaged: 6, refund: 7, service: 8, quality: 8, praise: 36, chat: 30 } as const;
const rivalTalk = { delivery: 16, service: 12, quality: 12, praise: 26, chat: 34 } as const;

/** Everything that is said, in order of time: a steady murmur, a busy Monday, and one bad batch. */
export function planTalk(chance: Chance, start: number, orders: readonly PlannedOrder[], end: number): Utterance[] {
  const talk: Utterance[] = [];
  const kettles = orders.filter(({ lines }) => lines.some(({ batch }) => batch !== null));
  const say = (utterance: Utterance) => {
    if (utterance.at < end) talk.push(utterance);
  };
  for (let day = 0; day < daysBack; day += 1) {
    const midnight = start + day * dayMs;
    const weekday = new Date(midnight).getUTCDay();
    const busy = weekday === 1 ? 1.4 : weekday === 0 || weekday === 6 ? 0.7 : 1;
    const moment = () => midnight + Math.round((6 + 17 * Math.sqrt(chance.next())) * 3_600_000);
    const recent = orders.filter(({ placedAt }) => placedAt < midnight && placedAt > midnight - 21 * dayMs);
    const about = () => (recent.length > 0 ? chance.pick(recent) : null);

    for (let n = Math.round(busy * chance.between(6, 10)); n > 0; n -= 1) {
      const order = about();
      const customer = order?.customer ?? chance.between(0, peopleCount - 1);
      say({ at: moment(), where: 'complaint', talk: chance.weighted(complaintTalk), customer, order, brand: 0 });
    }
    for (let n = Math.round(busy * chance.between(30, 42)); n > 0; n -= 1) {
      const brand = chance.chance(0.2) ? 2 : chance.chance(0.12) ? 1 : 0;
      say({
        at: moment(),
        where: chance.chance(0.72) ? 'mastodon' : 'feed',
        talk: brand === 2 ? chance.weighted(rivalTalk) : chance.weighted(publicTalk),
        customer: chance.between(0, peopleCount - 1),
        order: about(),
        brand,
      });
    }
    if (day < badBatch.fromDay || day > badBatch.toDay) continue;
    // It starts with one burned hand, and grows for two weeks until the kettle is taken off the shop.
    const swell = Math.max(0, 1 - Math.abs(day - 38) / 13);
    const sold = kettles.filter(({ placedAt }) => placedAt < midnight);
    if (sold.length === 0) continue;
    for (let n = Math.round(swell * 6); n > 0; n -= 1) {
      const order = chance.pick(sold);
      say({ at: moment(), where: 'complaint', talk: 'batch', customer: order.customer, order, brand: 0 });
    }
    for (let n = Math.round(swell * 16); n > 0; n -= 1) {
      say({ at: moment(), where: 'mastodon', talk: 'batch', customer: chance.between(0, peopleCount - 1), order: chance.pick(sold), brand: 0 });
    }
  }
  return talk.sort((a, b) => a.at - b.at);
}
