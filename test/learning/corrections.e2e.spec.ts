import sql from 'sql-template-tag';
import { ReportReads } from '../../src/database/reads.js';
import { verifyRollup } from '../../src/insights/rollup-proof.js';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { hearMention, makeSource } from '../insights/hear.js';

interface Kept {
  readonly field: string;
  readonly said: string;
  readonly corrected: string | null;
}

describe.each(dialects)('corrections (%s)', (dialect) => {
  let redress: TestApp;
  let agent: Client;

  beforeAll(async () => {
    redress = await startApp(dialect);
    agent = await redress.signIn('agent');
  });
  afterAll(() => redress.close());

  async function complain(body: string, more: object = {}): Promise<Json> {
    const sent = await agent.post('/api/complaints', { channel: 'email', body, author: { email: 'ann@example.com' }, ...more });
    await redress.settle();
    return (await agent.get(`/api/complaints/${String(sent.body.id)}`)).body;
  }
  const kept = (id: Json) =>
    redress.reads.all<Kept>(sql`SELECT field, said, corrected FROM correction WHERE "textId" = ${String(id)} ORDER BY id`);
  const differences = async () => (await verifyRollup(redress.app.get(ReportReads))).differences;

  test('of a complaint count at once: in the list, in the case and in the insights', async () => {
    const complaint = await complain('The parcel has not been delivered and the kettle is broken. Awful.', { orderRef: 'A-1' });
    const url = `/api/complaints/${String(complaint.id)}`;
    const changed = await agent.patch(url, complaint.version, { label: 'positive', category: 'refund', severity: 3 });
    expect(changed.status).toBe(200);
    expect(changed.body).toMatchObject({
      sentiment: { label: 'positive', score: complaint.sentiment?.score },
      category: 'refund', severity: 3,
      correctedLabel: 'positive', correctedCategory: 'refund', correctedSeverity: 3,
      version: Number(complaint.version) + 1,
    });
    expect((await agent.get(url)).body).toEqual(changed.body);
    expect((await agent.get(`/api/cases/${String(complaint.caseId)}`)).body).toMatchObject({
      category: 'refund', severity: 3, priority: 'urgent',
    });
    const { body: timeline } = await agent.get(`/api/cases/${String(complaint.caseId)}/timeline`);
    expect(timeline.items.map(({ kind }: Json) => kind)).toContain('case.followed');
    expect(await differences()).toEqual([]);
    expect(await kept(complaint.id)).toEqual([
      { field: 'label', said: complaint.sentiment?.label, corrected: 'positive' },
      { field: 'category', said: complaint.category, corrected: 'refund' },
      { field: 'severity', said: String(complaint.severity), corrected: '3' },
    ]);
  });

  test('can be taken back, and the last one wins', async () => {
    const complaint = await complain('Terrible, the lamp is broken.');
    const url = `/api/complaints/${String(complaint.id)}`;
    await agent.patch(url, complaint.version, { label: 'neutral' });
    await agent.patch(url, Number(complaint.version) + 1, { label: 'positive' });
    const back = await agent.patch(url, Number(complaint.version) + 2, { label: null });
    expect(back.body).toMatchObject({ sentiment: { label: 'negative' }, correctedLabel: null, category: complaint.category });
    expect((await kept(complaint.id)).map(({ said, corrected }) => [said, corrected])).toEqual([
      ['negative', 'neutral'], ['negative', 'positive'], ['negative', null],
    ]);
    expect(await differences()).toEqual([]);
  });

  test('of a complaint that its sender words anew stay', async () => {
    const admin = await redress.signIn('admin');
    const { body: endpoint } = await admin.post('/api/webhook-endpoints', {
      name: 'shop', scheme: 'standard', mapping: { body: '/text', externalId: '/id' },
    });
    const { deliverSigned } = await import('../insights/deliver.js');
    await deliverSigned(redress, endpoint as never, 'one', { id: '7', text: 'The lamp arrived broken.' });
    await redress.settle();
    const [found] = (await admin.get('/api/complaints?q=lamp+arrived')).body.items;
    await admin.patch(`/api/complaints/${String(found?.id)}`, found?.version as Json, { label: 'neutral' });
    await deliverSigned(redress, endpoint as never, 'two', { id: '7', text: 'The lamp arrived broken. I hate it.' });
    const after = (await admin.get(`/api/complaints/${String(found?.id)}`)).body;
    expect(after).toMatchObject({ body: 'The lamp arrived broken. I hate it.', sentiment: { label: 'neutral' }, correctedLabel: 'neutral' });
    expect(await differences()).toEqual([]);
  });

  test('of a mention are topic and severity, too', async () => {
    const id = await hearMention(redress, await makeSource(redress), { at: '2026-03-01T12:00:00Z', brands: ['Acme'], topic: 'delivery' });
    const changed = await agent.patch(`/api/mentions/${id}`, 1, { category: 'quality', severity: 2 });
    expect(changed.body).toMatchObject({
      label: 'negative', correctedLabel: null, category: 'quality', correctedCategory: 'quality', severity: 2, version: 2,
    });
    expect((await agent.patch(`/api/mentions/${id}`, 2, { label: 'positive' })).body).toMatchObject({
      label: 'positive', sentiment: { label: 'negative' }, correctedLabel: 'positive', category: 'quality',
    });
    expect(await kept(id as never)).toHaveLength(3);
    expect(await differences()).toEqual([]);
  });

  test.each([
    ['nothing', {}, 422],
    ['a label that there is not', { label: 'angry' }, 422],
    ['a topic that there is not', { category: 'weather' }, 422],
    ['a severity that there is not', { severity: 4 }, 422],
    ['what is no correction', { label: 'neutral', body: 'x' }, 422],
  ])('refuse %s', async (_, body, status) => {
    const complaint = await complain('Where is my order?');
    const url = `/api/complaints/${String(complaint.id)}`;
    expect((await agent.patch(url, complaint.version, body)).status).toBe(status);
    expect((await agent.get(url)).body).toEqual(complaint);
  });

  test('say how often people agree with the scorer: the last word on each text, and by source', async () => {
    const manager = await redress.signIn('manager');
    const before = (await manager.get('/api/accuracy')).body;
    const overall = ({ fields }: Json) => fields.find(({ field }: Json) => String(field) === 'label')?.overall;
    const complaint = await complain('Terrible, the kettle is broken.', { channel: 'chat' });
    const url = `/api/complaints/${String(complaint.id)}`;
    await agent.patch(url, complaint.version, { label: 'positive' });
    await agent.patch(url, Number(complaint.version) + 1, { label: 'negative' });
    const after = (await manager.get('/api/accuracy')).body;
    expect(after.texts).toBe(Number(before.texts) + 1);
    expect(overall(after)).toMatchObject({
      judged: Number(overall(before)?.judged) + 1,
      right: Number(overall(before)?.right) + 1,
    });
    const chat = after.fields[0]?.sources.find(({ name }: Json) => String(name) === 'chat');
    expect(chat).toMatchObject({ judged: 1, right: 1, accuracy: 1, high: 1 });
    await agent.patch(url, Number(complaint.version) + 2, { label: null });
    expect(overall((await manager.get('/api/accuracy')).body)).toEqual(overall(before));
  });

  test('need the version that was seen', async () => {
    const complaint = await complain('Where is my parcel?');
    const url = `/api/complaints/${String(complaint.id)}`;
    const stale = await agent.patch(url, 99, { label: 'neutral' });
    expect([stale.status, stale.body.current]).toEqual([412, complaint]);
    expect((await agent.raw('PATCH', url, '{"label":"neutral"}', { 'content-type': 'application/json' })).status).toBe(428);
    expect((await agent.patch('/api/complaints/00000000-0000-7000-8000-000000000000', 1, { label: 'neutral' })).status).toBe(404);
  });
});
