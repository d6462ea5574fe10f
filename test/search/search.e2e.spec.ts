import fc from 'fast-check';
import sql from 'sql-template-tag';
import type { Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Desk, startDesk } from '../cases/desk.js';

describe.each(dialects)('search on %s', (dialect) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await startDesk(dialect);
  });
  afterAll(() => desk.close());

  const search = async (q: string, more = '') => (await desk.agent.get(`/api/search?q=${encodeURIComponent(q)}${more}`)).body;
  const found = async (q: string, more = '') => (await search(q, more)).items.map(({ kind, title }) => `${String(kind)}: ${String(title.text)}`);

  it('finds a complaint and its case, its person and their order, by words, numbers and addresses', async () => {
    const orders = await desk.key('orders');
    await orders.put('/api/orders/KTL-77', {
      placedAt: '2026-02-01T10:00:00.000Z',
      currency: 'EUR',
      customer: { name: 'Marlene Okafor', email: 'marlene@mail.example' },
      lines: [{ sku: 'KETTLE-9', name: 'Copper kettle', quantity: 1, unitPriceMinor: 4900 }],
      payments: [],
      shipments: [{ carrier: 'DHL', tracking: 'JD0146' }],
    });
    const made = await desk.complain({
      subject: 'Kettle leaks',
      body: 'The spout of my kettle drips on the table <b>every</b> morning.',
      author: { email: 'marlene@mail.example' },
      orderRef: 'KTL-77',
    });
    await desk.complain({ subject: 'Late parcel', body: 'Where is my parcel?' });
    await desk.settle();

    expect(await found('spout')).toEqual(['complaint: Kettle leaks']);
    expect(new Set(await found('kettle'))).toEqual(
      new Set(['case: Kettle leaks', 'complaint: Kettle leaks', 'order: KTL-77']),
    );
    expect(await found('drips "on the table"')).toEqual(['complaint: Kettle leaks']);
    expect(await found('"table the on"')).toEqual([]);
    expect(await found('JD0146')).toEqual(['order: KTL-77']);
    expect((await found('KTL-77'))[0]).toBe('order: KTL-77');
    expect((await found('marlene@mail.example'))[0]).toBe('customer: Marlene Okafor');
    expect((await search(String(made.number))).items[0]).toMatchObject({ kind: 'case', number: made.number, caseId: made.id, exact: true });
    expect(await found('okaf', '&kinds=customer')).toEqual(['customer: Marlene Okafor']);

    const [hit] = (await search('spou')).items;
    const { text, marks } = (hit as Json).excerpt as unknown as { text: string; marks: { start: number; end: number }[] };
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['spout']);
  });

  it('follows what changes, and forgets what is gone', async () => {
    const made = await desk.complain({ subject: 'Wobbly chair', body: 'A chair.' });
    await desk.agent.patch(`/api/cases/${String(made.id)}`, made.version ?? 1, { subject: 'Creaking stool' });
    await desk.agent.post(`/api/cases/${String(made.id)}/notes`, { body: 'Called about the upholstery.' });
    await desk.settle();
    expect(await found('wobbly', '&kinds=case')).toEqual([]);
    expect(await found('creaking')).toEqual(['case: Creaking stool']);
    expect(await found('upholstery')).toEqual(['case: Creaking stool']);
  });

  it('gives every finding once, page by page', async () => {
    for (let n = 0; n < 12; n += 1) await desk.shop.post('/api/complaints', { channel: 'api', body: `Zirconium ${n}`, author: { email: `z${n}@x.example` } });
    await desk.settle();
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await search('zirconium', `&kinds=complaint&limit=5${cursor === '' ? '' : `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => String(id)));
      cursor = page.nextCursor as unknown as string | null;
    }
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
  });

  it('is built anew where something went past it', async () => {
    const { id } = await desk.complain({ subject: 'Quince jam', body: 'The lid is stuck.' });
    await desk.settle();
    await desk.tx.run(async (unit) => {
      await unit.all(sql`UPDATE support_case SET subject = 'Medlar jam' WHERE id = ${String(id)}`);
      await unit.all(sql`UPDATE complaint SET "caseId" = NULL WHERE subject = 'Quince jam'`);
      await unit.all(sql`DELETE FROM complaint WHERE subject = 'Quince jam'`);
    });
    expect(await found('quince', '&kinds=case')).toHaveLength(1);
    const admin = await desk.signIn('admin');
    expect((await admin.post('/api/search/rebuild')).status).toBe(202);
    await desk.settle();
    expect(await found('quince')).toEqual([]);
    expect(await found('medlar')).toEqual(['case: Medlar jam']);
    expect(await desk.reads.all(sql`SELECT word FROM search_word WHERE word = 'quince'`)).toEqual([]);
  });

  it('takes anything that is typed', async () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('"', '""', '*', 'lamp*', 'a AND', 'NOT', 'NEAR(a b)', 'words:lamp', '-lamp', "'", "'';--", '()', '^lamp', 'a:*', '\\', '<->', '{a}', '%', 'ﷺ'),
    );
    await fc.assert(
      fc.asyncProperty(words, async (typed) => {
        const { status } = await desk.agent.get(`/api/search?q=${encodeURIComponent(typed.toWellFormed())}`);
        expect([200, 422]).toContain(status);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses what it does not know', async () => {
    expect((await desk.agent.get('/api/search?q=a&kinds=spoon')).status).toBe(422);
    expect((await desk.agent.get('/api/search')).status).toBe(422);
    expect((await desk.agent.get('/api/search?q=lamp&cursor=bm8')).body.code).toBe('paging.bad_cursor');
  });
});
