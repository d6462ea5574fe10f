import type { Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type BoughtOrder, Desk, inEuro, type Leg, refund } from './desk.js';

/** A small seeded generator (mulberry32), so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below | 0;
  };
}

/** One claim as the reference in memory knows it. */
interface Held {
  claim: Json;
  state: 'waiting' | 'approved' | 'gone' | 'out';
  payment: number;
  line: number;
  leg: Leg;
}

const seed = 20_261_123;
const steps = 150;
const captured = 20_000;
const paid = 17_000;

/**
 * Hundreds of steps by several people on one order, each checked against a reference in memory that knows
 * nothing but the two ceilings.
 */
describe.each(dialects)(`the ceiling against its model (%s, seed ${seed})`, (dialect) => {
  let desk: Desk;
  let order: BoughtOrder;
  const held: Held[] = [];
  const pick = random(seed);
  beforeAll(async () => {
    desk = await Desk.open(dialect);
    order = await desk.bought({ lines: [{ sku: 'LAMP', paidMinor: paid }], payments: [{ externalId: 'ok_', capturedMinor: captured }] });
  });
  afterAll(() => desk.close());

  const sum = (of: 'payment' | 'line', ...states: Held['state'][]) =>
    held.reduce((total, one) => total + (states.includes(one.state) ? one[of] : 0), 0);
  const room = ({ kind }: Leg): number => {
    const line = paid - sum('line', 'approved', 'out');
    if (kind === 'goodwill') return Infinity;
    return kind === 'refund' ? Math.min(line, captured - sum('payment', 'approved', 'out')) : line;
  };

  const draw = (): Held => {
    const kind = ['refund', 'replacement', 'goodwill'][pick(3)] ?? 'refund';
    const amountMinor = 5_001 + pick(6_000);
    const leg = kind === 'refund' ? refund(amountMinor) : { kind, amountMinor };
    const [payment, line] = [kind === 'refund' ? amountMinor : 0, kind === 'goodwill' ? 0 : amountMinor];
    return { claim: {} as Json, state: 'waiting', payment, line, leg };
  };

  const actions: Readonly<Record<string, (one: Held) => Promise<void>>> = {
    approve: async (one) => {
      const left = room(one.leg);
      const { status, body } = await desk.try(desk.manager, one.claim, 'approve');
      if (one.leg.amountMinor <= left) {
        expect(status).toBe(200);
        one.claim = body;
        one.state = 'approved';
      } else {
        expect([status, body.code, body.maximumMinor]).toEqual([409, 'claim.over_ceiling', left]);
      }
    },
    withdraw: async (one) => {
      one.claim = await desk.do(desk.agent, one.claim, 'withdraw', { reason: 'Found it' });
      one.state = 'gone';
    },
    edit: async (one) => {
      const drawn = draw();
      const rest = one.state === 'approved' ? one : null;
      if (rest) rest.state = 'waiting';
      const left = room(drawn.leg);
      const { status, body } = await desk.try(desk.agent, one.claim, 'propose', { legs: [inEuro(drawn.leg)], reason: 'Again' });
      if (drawn.leg.amountMinor <= left) {
        expect([status, body.state]).toEqual([200, 'awaiting_approval']);
        Object.assign(one, drawn, { claim: body });
      } else {
        expect([status, body.code, body.maximumMinor]).toEqual([409, 'claim.over_ceiling', left]);
        if (rest) rest.state = 'approved';
      }
    },
    settle: async (one) => {
      await desk.do(desk.agent, one.claim, 'settle');
      await desk.redress.settle();
      one.claim = await desk.claim(one.claim);
      if (one.leg.kind !== 'refund') {
        await desk.lead.post(`/api/settlements/${one.claim.legs[0].id}/confirm`, { outcome: pick(2) ? 'succeeded' : 'failed', reference: 'x' });
        one.claim = await desk.claim(one.claim);
      }
      one.state = String(one.claim.legs[0].state) === 'succeeded' ? 'out' : 'gone';
    },
  };
  const possible: Readonly<Record<Held['state'], readonly string[]>> = {
    waiting: ['approve', 'approve', 'edit', 'withdraw'],
    approved: ['settle', 'withdraw', 'withdraw', 'edit'],
    gone: [],
    out: [],
  };

  it(`agrees in ${steps} steps`, async () => {
    for (let step = 0; step < steps; step += 1) {
      const open = held.filter(({ state }) => possible[state].length > 0);
      const one = open[pick(open.length)];
      if (!one || open.length < 4 || pick(4) === 0) {
        const drawn = draw();
        const claim = await desk.assessing(order);
        const { status, body } = await desk.try(desk.agent, claim, 'propose', { legs: [inEuro(drawn.leg)], reason: 'Broken' });
        expect([status, status === 200 ? body.state : body.maximumMinor]).toEqual(
          drawn.leg.amountMinor <= room(drawn.leg) ? [200, 'awaiting_approval'] : [409, room(drawn.leg)],
        );
        if (status === 200) held.push({ ...drawn, claim: body });
      } else {
        const names = possible[one.state];
        await actions[names[pick(names.length)] ?? 'withdraw']?.(one);
      }
      expect([step, await desk.payment(order.paymentIds[0]), await desk.given(order.lineIds[0])]).toEqual([
        step, { reserved: sum('payment', 'approved'), refunded: sum('payment', 'out') }, sum('line', 'approved', 'out'),
      ]);
    }
    expect(held.filter(({ state }) => state === 'out').length).toBeGreaterThan(0);
  }, 180_000);
});
