import { insertRows } from '../../src/database/rows.js';
import { Case } from '../../src/cases/case.entity.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Desk, startDesk } from './desk.js';
import { aCase } from './sample-case.js';

describe.each(dialects)('saved views (%s)', (dialect) => {
  let desk: Desk;
  let other: Client;
  const ids: string[] = [];
  beforeAll(async () => {
    desk = await startDesk(dialect);
    other = await desk.signIn('agent');
    for (const [body, tags] of [
      ['The lamp arrived broken.', ['vip']],
      ['Where is my parcel?', []],
      ['It gave me an electric shock, I will sue you', ['vip', 'press']],
    ] as const)
      ids.push(String((await desk.complain({ body, tags })).id));
    await desk.agent.post(`/api/cases/${ids[0]}/assign`, { staffId: desk.agent.staffId });
  });
  afterAll(() => desk.close());

  const vip = [{ field: 'tag', operator: 'in', value: ['vip'] }];
  const make = async (who: Client, body: object): Promise<Json> => (await who.post('/api/views', body)).body;
  const shown = async (who: Client, view: Json, more = '') =>
    (await who.get(`/api/cases?view=${String(view.id)}${more}`)).body.items.map(({ id }) => String(id));
  const counted = async (who: Client, view: Json) =>
    (await who.get('/api/views/counts')).body.views.find(({ id }) => String(id) === String(view.id));

  it('show what their conditions say, narrowed by what is asked besides', async () => {
    const { status, headers, body: view } = await desk.agent.post('/api/views', { name: 'VIP', filter: vip, sort: 'createdAt' });
    expect([status, headers.location, headers.etag]).toEqual([201, `/api/views/${String(view.id)}`, '"1"']);
    expect(view).toMatchObject({ name: 'VIP', filter: vip, sort: 'createdAt', shared: false, owner: { id: desk.agent.staffId } });
    expect(await shown(desk.agent, view)).toEqual([ids[0], ids[2]]);
    expect(await shown(desk.agent, view, '&sort=-createdAt')).toEqual([ids[2], ids[0]]);
    expect(await shown(desk.agent, view, '&assignee=me')).toEqual([ids[0]]);
    expect(await shown(desk.agent, view, '&q=broken')).toEqual([ids[0]]);
    const { body } = await desk.agent.get(`/api/cases?view=${String(view.id)}&limit=1`);
    const next = await desk.agent.get(`/api/cases?view=${String(view.id)}&limit=1&cursor=${String(body.nextCursor)}`);
    expect(next.body.items.map(({ id }) => String(id))).toEqual([ids[2]]);
  });

  it('mean whoever looks by me', async () => {
    const view = await make(desk.lead, { name: 'My own', filter: { assignee: 'me', state: 'new,open' }, shared: true });
    expect(view.filter).toEqual([
      { field: 'state', operator: 'in', value: ['new', 'open'] },
      { field: 'assignee', operator: 'in', value: ['me'] },
    ]);
    expect(await shown(desk.agent, view)).toEqual([ids[0]]);
    expect(await shown(other, view)).toEqual([]);
    expect([await counted(desk.agent, view), await counted(other, view)]).toEqual([
      { id: view.id, count: 1, capped: false },
      { id: view.id, count: 0, capped: false },
    ]);
  });

  it('are private, or shared by leads', async () => {
    const own = await make(desk.agent, { name: 'Secret', filter: [] });
    const url = `/api/views/${String(own.id)}`;
    for (const answer of [await other.get(url), await other.patch(url, 1, { name: 'x' }), await other.delete(url)])
      expect(answer.status).toBe(404);
    const unseen = await other.get(`/api/cases?view=${String(own.id)}`);
    expect([unseen.status, unseen.body.errors[0]?.pointer]).toEqual([422, '?view']);
    expect((await desk.agent.patch(url, 1, { shared: true })).status).toBe(403);
    expect((await desk.agent.post('/api/views', { name: 'x', filter: [], shared: true })).status).toBe(403);
    const shared = await make(desk.lead, { name: 'Everybody', filter: [], shared: true });
    expect((await other.patch(`/api/views/${String(shared.id)}`, 1, { name: 'x' })).status).toBe(403);
    const names = async (who: Client) => (await who.get('/api/views')).body.items.map(({ name }) => String(name));
    expect(await names(other)).toEqual(['Everybody', 'My own']);
    expect(await names(desk.agent)).toEqual(['Everybody', 'My own', 'Secret', 'VIP']);
    const pages = [(await desk.agent.get('/api/views?limit=3')).body];
    pages.push((await desk.agent.get(`/api/views?limit=3&cursor=${String(pages[0]?.nextCursor)}`)).body);
    expect(pages.flatMap(({ items }) => items.map(({ name }) => String(name)))).toEqual(await names(desk.agent));
  });

  it('are changed in the version that was seen, and deleted', async () => {
    const view = await make(desk.agent, { name: 'Passing', filter: vip });
    const url = `/api/views/${String(view.id)}`;
    const changed = await desk.agent.patch(url, 1, { filter: { severity: [3] }, sort: '-severity' });
    expect(changed.body).toMatchObject({ version: 2, sort: '-severity', filter: [{ field: 'severity', value: [3] }] });
    expect(await shown(desk.agent, changed.body)).toEqual([ids[2]]);
    expect((await desk.agent.patch(url, 1, { name: 'x' })).status).toBe(412);
    expect((await desk.agent.delete(url)).status).toBe(204);
    expect((await desk.agent.get(url)).status).toBe(404);
  });

  it('are counted exactly to 1,000', async () => {
    const copies = Array.from({ length: 1_001 }, (_, index) =>
      aCase({
        id: `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`,
        number: 100_000 + index,
        state: index === 0 ? 'merged' : 'open',
        tags: ['flood', ...(index === 1_000 ? ['last'] : [])],
      }),
    );
    await desk.tx.run((unit) => insertRows(unit, Case, copies));
    const flood = await make(desk.agent, { name: 'Flood', filter: { tag: 'flood' } });
    expect(await counted(desk.agent, flood)).toMatchObject({ count: 1_000, capped: false });
    await desk.tx.run((unit) => insertRows(unit, Case, [aCase({ ...copies[5], id: '01890000-0000-7000-8000-999999999999', number: 200_000 })]));
    expect(await counted(desk.agent, flood)).toMatchObject({ count: 1_000, capped: true });
    const { builtIn } = (await desk.agent.get('/api/views/counts')).body;
    expect(builtIn).toEqual((await desk.agent.get('/api/cases')).body.counts);
  });

  it.each([
    { filter: [] },
    { name: '', filter: [] },
    { name: 'x' },
    { name: 'x', filter: [{ field: 'state', operator: 'in', value: ['gone'] }] },
    { name: 'x', filter: { colour: 'red' } },
    { name: 'x', filter: { state: 'gone' } },
    { name: 'x', filter: Array.from({ length: 31 }, () => vip[0]) },
    { name: 'x', filter: [], sort: 'name' },
    { name: 'x', filter: [], more: 1 },
  ])('are not %j', async (body) => {
    const answer = await desk.lead.post('/api/views', body);
    expect([answer.status, answer.body.code]).toEqual([422, 'validation.failed']);
  });
});
