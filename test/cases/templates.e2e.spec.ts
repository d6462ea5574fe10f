import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Desk, startDesk } from './desk.js';

describe.each(dialects)('templates (%s)', (dialect) => {
  let desk: Desk;
  let outsider: Client;
  let teamId: string;
  beforeAll(async () => {
    desk = await startDesk(dialect, { REDRESS_PUBLIC_URL: 'http://shop.example' });
    outsider = await desk.signIn('agent');
    const manager = await desk.signIn('manager');
    teamId = String((await manager.post('/api/teams', { name: 'Returns', memberIds: [desk.agent.staffId] })).body.id);
  });
  afterAll(() => desk.close());

  const make = async (body: object): Promise<Json> => (await desk.lead.post('/api/templates', { name: 'x', body: 'x', ...body })).body;
  const render = async (template: Json, caseId: unknown, who = desk.agent) =>
    who.post(`/api/templates/${String(template.id)}/render`, { caseId: String(caseId) });

  it('are filled from the case, and say what is missing', async () => {
    const orders = await desk.key('orders');
    await orders.put('/api/orders/AF-1', {
      placedAt: '2026-02-20T10:00:00Z', currency: 'EUR', customer: { email: 'ann@example.com', name: 'Ann Miller' },
      lines: [{ sku: 'LAMP', name: 'Lamp', quantity: 1, unitPriceMinor: 5000 }], payments: [], shipments: [],
    });
    const found = await desk.complain({ author: { email: 'ann@example.com', name: 'Ann' }, orderRef: 'AF-1' });
    const { status, headers, body: template } = await desk.lead.post('/api/templates', {
      name: 'Sorry', subject: 'Your order {{order.ref}}', language: 'de', channels: ['email'],
      body: 'Dear {{customer.name}}, {{case.number}} of {{order.placed}}: {{agent.name}}, {{claim.amount}} {{claim.number}}',
    });
    expect([status, headers.location, headers.etag]).toEqual([201, `/api/templates/${String(template.id)}`, '"1"']);
    const rendered = await render(template, found.number);
    expect(rendered).toMatchObject({
      status: 200,
      body: {
        subject: 'Your order AF-1',
        body: `Dear Ann Miller, ${String(found.number)} of 20. Februar 2026: agent 1, {{claim.amount}} {{claim.number}}`,
        missing: ['claim.amount', 'claim.number'],
      },
    });
    const claim = await desk.agent.post('/api/claims', { caseId: String(found.id), orderRef: 'AF-1', lines: [{ sku: 'LAMP', quantity: 1, reason: 'damaged' }] });
    await desk.agent.act(`/api/claims/${String(claim.body.id)}/assess`, 1);
    await desk.agent.act(`/api/claims/${String(claim.body.id)}/propose`, 2, {
      legs: [{ kind: 'goodwill', amountMinor: 1000, currency: 'EUR' }], reason: 'sorry',
    });
    const after = (await render(template, found.id)).body;
    expect([after.missing, String(after.body)]).toEqual([[], expect.stringContaining(`10,00\u00a0€ ${String(claim.body.number)}`)]);
  });

  it('never read a value again, nor let it make a line', async () => {
    const name = '{{case.number}}\r\nBcc: everybody@example.com <b>';
    const found = await desk.complain({ author: { email: 'mallory@example.com', name } });
    const template = await make({ subject: 'For {{customer.name}}', body: 'Dear {{customer.name}}' });
    const { body } = await render(template, found.id);
    expect(body).toEqual({
      subject: 'For {{case.number}} Bcc: everybody@example.com <b>',
      body: 'Dear {{case.number}} Bcc: everybody@example.com <b>',
      missing: [],
    });
  });

  it('give customers the way to their own page', async () => {
    const found = await desk.complain();
    const template = await make({ body: '{{status.link}}' });
    expect((await render(template, found.id)).body.missing).toEqual(['status.link']);
    const complaintId = String((await desk.agent.get(`/api/cases/${String(found.id)}`)).body.complaints[0]?.id);
    const { url } = (await desk.agent.post(`/api/complaints/${complaintId}/status-link`)).body;
    expect((await render(template, found.id)).body.body).toBe(url);
  });

  it('name nothing that cases do not have', async () => {
    const wrong = await desk.lead.post('/api/templates', { name: 'x', body: 'Dear {{customer.nam}}, {{order.ref}}', subject: '{{x' });
    expect(wrong).toMatchObject({ status: 422, body: { code: 'template.syntax', position: 0 } });
    expect(wrong.body.errors.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/subject', 'unclosed'],
      ['/body', 'unknown_variable'],
    ]);
    const template = await make({});
    const changed = await desk.lead.patch(`/api/templates/${String(template.id)}`, 1, { body: 'Dear {{nobody}}' });
    expect(changed).toMatchObject({ status: 422, body: { code: 'template.syntax', position: 5 } });
    const { items } = (await desk.agent.get('/api/templates/variables')).body;
    expect((await make({ body: items.map(({ name }) => `{{${String(name)}}}`).join(' ') })).version).toBe(1);
  });

  it('are everybody’s or a team’s, and leads write them', async () => {
    const theirs = await make({ name: 'Of the team', teamId, language: 'fr' });
    const url = `/api/templates/${String(theirs.id)}`;
    expect(theirs.team).toEqual({ id: teamId, name: 'Returns' });
    expect((await desk.agent.get(url)).status).toBe(200);
    expect((await outsider.get(url)).status).toBe(404);
    const found = await desk.complain();
    expect((await render(theirs, found.id, outsider)).status).toBe(404);
    const names = async (who: Client, query = '') =>
      (await who.get(`/api/templates?language=fr${query}`)).body.items.map(({ name }) => String(name));
    expect([await names(desk.agent), await names(outsider), await names(desk.lead)]).toEqual([['Of the team'], [], ['Of the team']]);
    expect([await names(desk.lead, '&team=none'), await names(desk.lead, `&team=${teamId}`)]).toEqual([[], ['Of the team']]);
    expect((await desk.agent.post('/api/templates', { name: 'x', body: 'x' })).status).toBe(403);
    expect((await desk.lead.patch(url, 1, { teamId: null, channels: ['post', 'post'] })).body).toMatchObject({ version: 2, team: null, channels: ['post'] });
    expect([await names(outsider), await names(outsider, '&channel=email'), await names(outsider, '&channel=post')]).toEqual([
      ['Of the team'], [], ['Of the team'],
    ]);
    expect((await desk.lead.patch(url, 1, { name: 'y' })).body).toMatchObject({ code: 'version.stale', current: { version: 2 } });
    expect((await desk.lead.delete(url)).status).toBe(204);
    expect((await desk.lead.get(url)).status).toBe(404);
  });

  it('are shown page by page, by name', async () => {
    for (const name of ['b', 'a', 'c']) await make({ name, language: 'it' });
    const first = (await desk.agent.get('/api/templates?language=it&limit=2')).body;
    const second = (await desk.agent.get(`/api/templates?language=it&limit=2&cursor=${String(first.nextCursor)}`)).body;
    expect([first, second].map(({ items }) => items.map(({ name }) => String(name)))).toEqual([['a', 'b'], ['c']]);
    expect((await desk.agent.get('/api/templates?cursor=x')).body.code).toBe('paging.bad_cursor');
  });

  it('are no longer than a reply', async () => {
    expect((await desk.lead.post('/api/templates', { name: 'x', body: 'x'.repeat(20_001) })).status).toBe(422);
  });

  it.each([
    {}, { name: 'x' }, { name: '', body: 'x' }, { name: 'x', body: '' }, { name: 'x', body: 'x', subject: 'a\r\nBcc: b' },
    { name: 'x', body: 'x', language: 'english' }, { name: 'x', body: 'x', channels: ['pigeon'] }, { name: 'x', body: 'x', teamId: 'x' },
    { name: 'x', body: 'x', teamId: '0190aaaa-0000-7000-8000-000000000000' }, { name: 'x', body: 'x', more: 1 }, [], 'x', null,
  ])('are not %j', async (body) => {
    expect((await desk.lead.post('/api/templates', body)).status).toBe(422);
  });
});
