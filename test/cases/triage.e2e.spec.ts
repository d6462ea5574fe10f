import 'reflect-metadata';
import sql from 'sql-template-tag';
import { type TestApp, startApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';

const day = 24 * 60 * 60 * 1000;

describe.each(dialects)('triage of complaints (%s)', (dialect) => {
  let redress: TestApp;
  let shop: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    shop = await redress.key('intake', 'read', 'work');
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
});
