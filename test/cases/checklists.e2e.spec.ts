import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Desk, resolution, startDesk } from './desk.js';

describe.each(dialects)('checklists (%s)', (dialect) => {
  let desk: Desk;
  let manager: Client;
  beforeAll(async () => {
    desk = await startDesk(dialect);
    manager = await desk.signIn('manager');
  });
  afterAll(() => desk.close());
  // What one test asks for is no business of the next.
  afterEach(async () => {
    for (const { id, version } of (await manager.get('/api/checklists')).body.items) {
      await manager.patch(`/api/checklists/${String(id)}`, version, { active: false });
    }
  });

  const made = async (body: Record<string, unknown>) => {
    const answer = await manager.post('/api/checklists', { name: 'A list', ...body });
    if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
    return answer.body;
  };
  const inCategory = async (category: string): Promise<Json> => {
    const found = await desk.complain();
    return (await desk.agent.patch(`/api/cases/${String(found.id)}`, 1, { category })).body;
  };
  const url = ({ id }: Json) => `/api/cases/${String(id)}`;
  const checklist = async (of: Json) => (await desk.agent.get(`${url(of)}/checklist`)).body;
  const tick = (of: Json, item: Json | undefined, done = true) =>
    desk.agent.post(`${url(of)}/checklist/${String(item?.id)}`, { done });

  it('are kept as data', async () => {
    const list = await made({ category: 'damaged', items: [{ text: 'Ask for a photo' }, { text: 'Thank them', required: false }], requiredFields: ['orderRef'] });
    expect(list).toMatchObject({ category: 'damaged', active: true, version: 1, requiredFields: ['orderRef'] });
    expect(list.items.map(({ text, required }) => [text, required])).toEqual([['Ask for a photo', true], ['Thank them', false]]);
    expect((await desk.agent.get(`/api/checklists/${String(list.id)}`)).body).toEqual(list);
    expect((await desk.agent.get('/api/checklists?limit=1')).body.items).toHaveLength(1);
    const [first] = list.items;
    const changed = await manager.patch(`/api/checklists/${String(list.id)}`, 1, { items: [{ ...first, text: 'Ask for two photos' }, { text: 'Call' }] });
    expect([changed.status, changed.body.version, changed.body.items[0].id]).toEqual([200, 2, first?.id]);
    expect((await manager.patch(`/api/checklists/${String(list.id)}`, 1, { name: 'x' })).status).toBe(412);
    expect((await manager.patch('/api/checklists/nothing', 1, { name: 'x' })).status).toBe(404);
    expect((await manager.get('/api/checklists/nothing')).status).toBe(404);
  });

  it.each([
    {}, { name: '' }, { name: 'x', category: 'Not A Code' }, { name: 'x', items: [{}] }, { name: 'x', items: [{ text: 'a' }, { text: 'a' }] },
    { name: 'x', requiredFields: ['mood'] }, { name: 'x', items: [{ text: 'a', required: 'yes' }] }, { name: 'x', colour: 'red' },
  ])('answer 422 to %j', async (body) => {
    const answer = await manager.post('/api/checklists', body);
    expect([answer.status, answer.body.code]).toEqual([422, 'validation.failed']);
  });

  it('keep a case of their category from being resolved until everything is done', async () => {
    await made({ name: 'Damage', category: 'damaged', items: [{ text: 'Ask for a photo' }, { text: 'Thank them', required: false }], requiredFields: ['orderRef', 'tags'] });
    await made({ name: 'Refunds', category: 'refund', items: [{ text: 'Count the money' }] });
    const found = await inCategory('damaged');
    const { items, missing } = await checklist(found);
    expect(items.map(({ text, checklist: name, done }) => [text, name, done])).toEqual([
      ['Ask for a photo', 'Damage', false], ['Thank them', 'Damage', false],
    ]);
    const refused = await desk.move(found.id, { to: 'resolved' });
    expect([refused.status, refused.body.code]).toEqual([422, 'case.resolve_incomplete']);
    const pointers = ['/causeCode', '/outcome', '/orderRef', '/tags', `/checklist/${String(items[0].id)}`];
    expect(refused.body.errors.map(({ pointer }) => pointer)).toEqual(pointers);
    expect([...missing]).toEqual(pointers);

    const ticked = await tick(found, items[0]);
    expect([ticked.status, ticked.body.items[0]]).toMatchObject([
      200, { done: true, doneAt: new Date(desk.clock.now()).toISOString(), doneBy: { id: desk.agent.staffId, name: 'agent 1' } },
    ]);
    expect((await desk.move(found.id, resolution)).body.errors.map(({ pointer }) => pointer)).toEqual(['/orderRef', '/tags']);
    const fresh = await desk.complain({ orderRef: 'CL-1' });
    const patched = await desk.agent.patch(url(fresh), 1, { category: 'damaged', tags: ['broken'] });
    expect((await desk.move(fresh.id, resolution)).body.errors).toHaveLength(1);
    await tick(fresh, items[0]);
    expect((await desk.move(fresh.id, resolution)).body).toMatchObject({ state: 'resolved', version: Number(patched.body.version) + 1 });
  });

  it('ask nothing of other categories, and of all when they name none', async () => {
    await made({ category: 'refund', items: [{ text: 'Count the money' }] });
    const found = await inCategory('delivery');
    expect((await checklist(found)).items).toHaveLength(0);
    const list = await made({ items: [{ text: 'Say sorry' }] });
    expect((await desk.move(found.id, resolution)).status).toBe(422);
    await manager.patch(`/api/checklists/${String(list.id)}`, 1, { active: false });
    expect((await desk.move(found.id, resolution)).status).toBe(200);
  });

  it('are ticked once, and can be unticked', async () => {
    const list = await made({ items: [{ text: 'Say sorry' }] });
    const found = await desk.complain();
    await Promise.all([1, 2, 3].map(() => tick(found, list.items[0])));
    expect((await tick(found, list.items[0], false)).body.items[0]).toMatchObject({ done: false, doneBy: null });
    const { items } = (await desk.agent.get(`${url(found)}/timeline`)).body;
    expect(items.map(({ kind }) => String(kind)).slice(2)).toEqual(['case.ticked', 'case.unticked']);
    expect(items.at(-1)).toMatchObject({ actor: { id: desk.agent.staffId }, data: { text: 'Say sorry' } });
    expect((await desk.agent.get(url(found))).body.version).toBe(1);
    expect((await tick(found, found)).status).toBe(404);
    expect((await desk.agent.post(`${url(found)}/checklist/${String(list.items[0].id)}`, {})).status).toBe(422);
    expect((await desk.agent.act(`${url(found)}/checklist/${String(list.items[0].id)}`, 9, { done: true })).status).toBe(412);
  });

  it('keep what was ticked when their words change', async () => {
    const list = await made({ items: [{ text: 'Say sorry' }] });
    const found = await desk.complain();
    await tick(found, list.items[0]);
    await manager.patch(`/api/checklists/${String(list.id)}`, 1, { items: [{ id: list.items[0].id, text: 'Say it twice' }] });
    expect((await checklist(found)).items[0]).toMatchObject({ text: 'Say it twice', done: true });
  });

  it('leave it to the timeline who changed which field', async () => {
    const found = await desk.complain();
    await desk.agent.patch(url(found), 1, { priority: 'urgent', tags: ['vip'], subject: 'Lamp' });
    await desk.move(found.id, resolution);
    await desk.move(found.id, { to: 'open' });
    const { items } = (await desk.agent.get(`${url(found)}/timeline`)).body;
    expect(items.filter(({ actor }) => actor !== null).map(({ actor, data }) => [actor.id, data.changes])).toEqual([
      [desk.agent.staffId, { priority: { from: found.priority, to: 'urgent' }, tags: { from: [], to: ['vip'] }, subject: { from: found.subject, to: 'Lamp' } }],
      [desk.agent.staffId, { causeCode: { from: null, to: 'damaged_in_transit' }, outcome: { from: null, to: 'upheld' } }],
      [desk.agent.staffId, { outcome: { from: 'upheld', to: null } }],
    ]);
  });
});
