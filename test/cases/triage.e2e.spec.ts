import 'reflect-metadata';
import sql from 'sql-template-tag';
import type { Arrival } from '../../src/cases/arrival.js';
import { place } from '../../src/cases/triage.js';
import { joinKeyOf } from '../../src/cases/triage.policy.js';
import { type TestApp, startApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';

interface Tally {
  readonly state: string;
  readonly whose: string;
  readonly n: number;
}

const day = 24 * 60 * 60 * 1000;

describe.each(dialects)('triage of complaints (%s)', (dialect) => {
  let redress: TestApp;
  let shop: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    shop = await redress.key('intake', 'read', 'work', 'orders');
  });
  afterAll(() => redress.close());

  /** Sends a complaint and gives the case that triage has put it into. */
  async function complain(email: string, more: Record<string, unknown> = {}): Promise<string> {
    const { body } = await shop.post('/api/complaints', {
      channel: 'api',
      body: 'The lamp arrived broken.',
      author: { email },
      ...more,
    });
    await redress.settle();
    return String((await shop.get(`/api/complaints/${body.id}`)).body.caseId);
  }

  it('opens a case with what the complaint says', async () => {
    const caseId = await complain('ann@example.com', {
      orderRef: 'A-1',
      body: 'Broken on arrival.\nI will sue you, it gave me an electric shock!',
    });
    const [row] = await redress.reads.all<Record<string, unknown>>(
      sql`SELECT * FROM support_case WHERE id = ${caseId}`,
    );
    expect(row).toMatchObject({
      state: 'new',
      subject: 'Broken on arrival.',
      category: 'damaged',
      severity: 3,
      priority: 'urgent',
      channel: 'api',
      label: 'negative',
      orderRef: 'A-1',
      reopenedCount: 0,
      version: 1,
    });
  });

  describe('what no text tells', () => {
    const gravity = async (caseId: string) => {
      const { body } = await shop.get(`/api/cases/${caseId}`);
      return [body.severity, body.severityReasons];
    };
    const order = (ref: string, unitPriceMinor: number, currency: string) =>
      shop.put(`/api/orders/${ref}`, {
        placedAt: '2026-01-05T10:00:00Z',
        currency,
        customer: { email: `${ref.toLowerCase()}@example.com` },
        lines: [{ sku: 'LAMP', name: 'Lamp', quantity: 2, unitPriceMinor }],
        payments: [],
        shipments: [],
      });

    it('counts the third case of a customer in ninety days as a repeat complaint', async () => {
      const cases = [];
      for (const orderRef of ['RITA-1', 'RITA-2', 'RITA-3']) cases.push(await complain('rita@example.com', { orderRef }));
      redress.clock.advance(91 * day);
      cases.push(await complain('rita@example.com', { orderRef: 'RITA-4' }));
      expect(await Promise.all(cases.map(gravity))).toEqual([
        [0, []],
        [0, []],
        [1, ['repeat_complaint']],
        [0, []],
      ]);
    });
    it.each([
      ['EUR', 12_500, true],
      ['EUR', 12_499, false],
      ['JPY', 125, true],
      ['KWD', 124_999, false],
    ])('counts an order as dear by what was paid: %s, 2 × %d: %s', async (currency, unitPriceMinor, dear) => {
      const ref = `V-${currency}-${unitPriceMinor}`;
      expect((await order(ref, unitPriceMinor, currency)).status).toBeLessThan(300);
      const caseId = await complain(`${ref.toLowerCase()}@example.com`, { orderRef: ref });
      expect(await gravity(caseId)).toEqual(dear ? [1, ['money_at_stake']] : [0, []]);
    });
    it('is nothing to somebody who is content', async () => {
      await order('V-GLAD', 50_000, 'EUR');
      const caseId = await complain('v-glad@example.com', { orderRef: 'V-GLAD', body: 'I love it, thank you so much!' });
      expect(await gravity(caseId)).toEqual([0, []]);
    });
  });

  it('joins what the same customer says about the same order', async () => {
    const first = await complain('bea@example.com', { orderRef: 'B-1' });
    expect(await complain('BEA@example.com', { orderRef: 'B-1' })).toBe(first);
    expect(await complain('bea@example.com', { orderRef: 'B-2' })).not.toBe(first);
    expect(await complain('bea@example.com')).not.toBe(first);
    expect(await complain('someone-else@example.com', { orderRef: 'B-3' })).not.toBe(first);
  });

  it('joins what names no order for two weeks', async () => {
    const first = await complain('cleo@example.com');
    redress.clock.advance(14 * day);
    expect(await complain('cleo@example.com')).toBe(first);
    redress.clock.advance(14 * day + 1);
    const second = await complain('cleo@example.com');
    expect(second).not.toBe(first);
    expect(await complain('cleo@example.com')).toBe(second);
  });

  it('joins the case of the complaint that it answers', async () => {
    const first = await complain('dora@example.com', { orderRef: 'D-1', externalId: 'dora-1' });
    expect(await complain('another-address@example.com', { inReplyTo: 'dora-1' })).toBe(first);
  });

  it('opens one case however many workers meet the same customer at once', async () => {
    const { customer } = (await shop.get(`/api/cases/${await complain('race@example.com')}`)).body;
    const customerId = String(customer.id);
    const arrival = (index: number): Arrival => ({
      kind: 'complaint',
      id: `race-${index}`,
      customerId,
      orderRef: 'R-1',
      joinKey: joinKeyOf(customerId, 'R-1'),
      caseId: null,
      channel: 'api',
      subject: 'Late',
      category: 'delivery',
      severity: 0,
      severityReasons: [],
      label: 'negative',
      score: -0.5,
      language: 'en',
      reach: null,
      orderValue: null,
      tags: [],
      receivedAt: redress.clock.now(),
    });
    const placed = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        redress.tx.run((unit) => place(unit, [arrival(2 * index), arrival(2 * index + 1)])),
      ),
    );
    const all = placed.flatMap((each) => [...each.values()]);
    expect(all).toHaveLength(24);
    expect(new Set(all.map(({ caseId }) => caseId)).size).toBe(1);
    expect(all.filter(({ opened }) => opened)).toHaveLength(1);
    const found = await redress.reads.all<{ n: number }>(
      sql`SELECT count(*) AS n FROM support_case WHERE "orderRef" = 'R-1'`,
    );
    expect(Number(found[0]?.n)).toBe(1);
  });

  it('puts many at once into the right cases', async () => {
    await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        shop.post('/api/complaints', {
          channel: 'api',
          body: 'It is late',
          author: { email: `many${index % 7}@example.com` },
          orderRef: `M-${index % 7}`,
        }),
      ),
    );
    await redress.settle();
    const cases = await redress.reads.all<{ complaints: number; cases: number }>(
      sql`SELECT count(*) AS complaints, count(DISTINCT "caseId") AS cases
        FROM complaint WHERE "orderRef" LIKE 'M-%'`,
    );
    expect(cases.map((row) => [Number(row.complaints), Number(row.cases)])).toEqual([[60, 7]]);
  });

  it('keeps counts that equal a recount', async () => {
    const recount = await redress.reads.all<Tally>(
      sql`SELECT state, COALESCE("assigneeId", '') AS whose, count(*) AS n
        FROM support_case GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    const counted = await redress.reads.all<Tally>(
      sql`SELECT state, "assigneeId" AS whose, sum(n) AS n
        FROM case_tally GROUP BY 1, 2 HAVING sum(n) <> 0 ORDER BY 1, 2`,
    );
    const numbers = (rows: readonly Tally[]) => rows.map(({ state, whose, n }) => [state, whose, Number(n)]);
    expect(numbers(counted)).toEqual(numbers(recount));
  });
});
