import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { Network, type Post, timeline } from '../listening/network.js';
import { type Desk, resolution, startDesk } from './desk.js';

const base = 117_020_593_741_189_000n;
const grave = 'acme lamp gave me an electric shock, this is terrible and dangerous';
const calm = 'acme opens a new shop in Leeds';

describe.each(dialects)('mentions that become cases (%s)', (dialect) => {
  let desk: Desk;
  let network: Network;
  let admin: Client;
  let sourceId: string;
  const posts: Post[] = [];
  beforeAll(async () => {
    desk = await startDesk(dialect);
    network = await Network.start();
    admin = await desk.signIn('admin');
    await admin.post('/api/monitors', { name: 'Us', brand: 'Acme', query: 'acme' });
    await admin.post('/api/monitors', { name: 'Them', brand: 'Rival', query: 'rival', isCompetitor: true });
    network.on(
      '/api/v1/timelines/tag/acme',
      timeline(() => posts),
    );
    const settings = { host: network.host, hashtag: 'acme' };
    sourceId = String(
      (await admin.post('/api/sources', { kind: 'mastodon', settings, active: false })).body.id,
    );
  });
  afterAll(async () => {
    network.stop();
    await desk.close();
  });

  const shownMention = async (id: unknown): Promise<Json> =>
    (await desk.shop.get(`/api/mentions/${String(id)}`)).body;
  const shownCase = async (id: unknown): Promise<Json> =>
    (await desk.shop.get(`/api/cases/${String(id)}`)).body;

  /** Posts something, has it read, and gives the mention after triage. */
  async function post(content: string, acct: string, followers = 40): Promise<Json> {
    const id = String(base + BigInt(posts.length));
    posts.push({
      id,
      content,
      uri: `https://social.example/${dialect}/${id}`,
      account: { acct, display_name: acct, followers_count: followers },
    });
    desk.clock.advance(1_000);
    await admin.post(`/api/sources/${sourceId}/poll`);
    await desk.settle();
    const { items } = (await desk.shop.get(`/api/mentions?source=${sourceId}&limit=200`)).body;
    const ids = items.map((item) => String(item.id)).sort();
    return shownMention(ids.at(-1));
  }

  it('opens a case for what is grave, of a person with that name', async () => {
    const mention = await post(grave, 'bob');
    const opened = await shownCase(mention.caseId);
    expect(opened).toMatchObject({
      state: 'new',
      channel: 'social',
      severity: 3,
      priority: 'urgent',
      customer: { name: 'bob' },
      counts: { complaints: 0, mentions: 1 },
    });
    expect(opened.mentions[0]).toMatchObject({
      id: mention.id,
      label: 'negative',
      monitors: [{ brand: 'Acme' }],
    });
    expect(opened.clocks.map(({ kind }) => String(kind))).toEqual(['first_response', 'resolution']);
    expect((await post(`${grave}, again`, 'bob')).caseId).toBe(opened.id);
  });

  it('opens none for what is calm, nor for what is said of a competitor', async () => {
    expect((await post(calm, 'eve', 100_000)).caseId).toBeNull();
    expect((await post(grave.replace('acme', 'rival'), 'eve')).caseId).toBeNull();
  });

  it('opens one for a bad word that many people read', async () => {
    const bad = 'acme is terrible, awful, the worst shop I know, horrible';
    expect((await post(bad, 'quiet', 10)).caseId).toBeNull();
    expect((await post(bad, 'loud', 50_000)).caseId).not.toBeNull();
  });

  it('is put into a new case by hand, once', async () => {
    const mention = await post(calm, 'fay');
    const url = `/api/mentions/${String(mention.id)}/case`;
    const key = { 'idempotency-key': 'by-hand' };
    const first = await desk.agent.post(url, {}, key);
    expect([first.status, first.headers.location]).toEqual([201, `/api/cases/${String(first.body.caseId)}`]);
    const replayed = await desk.agent.post(url, {}, key);
    expect([replayed.status, replayed.headers.location]).toEqual([201, first.headers.location]);
    expect((await shownMention(mention.id)).caseId).toBe(first.body.caseId);
    const second = await desk.agent.post(url, {});
    expect([second.status, second.body.code]).toEqual([409, 'mention.has_case']);
    const { items } = (await desk.shop.get(`/api/cases/${String(first.body.caseId)}/timeline`)).body;
    expect(items.map(({ kind }) => String(kind))).toEqual(['case.opened', 'mention.joined']);
    expect(items[0].actor.id).toBe(desk.agent.staffId);
    const again = await post(`${calm} soon`, 'fay');
    const joined = await desk.agent.post(`/api/mentions/${String(again.id)}/case`, {});
    expect([joined.status, joined.body]).toEqual([200, first.body]);
  });

  it('joins the case that a person names, even one that was closed', async () => {
    const { id, number } = await desk.complain();
    await desk.move(id, resolution, desk.shop);
    await desk.move(id, { to: 'closed' }, desk.shop);
    const mention = await post(calm, 'gus');
    const { status, body } = await desk.agent.post(`/api/mentions/${String(mention.id)}/case`, {
      caseId: number,
    });
    expect([status, body]).toEqual([200, { caseId: id }]);
    expect(await shownCase(id)).toMatchObject({
      state: 'open',
      reopenedCount: 1,
      counts: { complaints: 1, mentions: 1 },
    });
  });

  it('opens a case of the customer that a person names', async () => {
    const { customer } = await desk.complain({ orderRef: 'M-1' });
    const mention = await post(calm, 'hal');
    const url = `/api/mentions/${String(mention.id)}/case`;
    const { status, body } = await desk.agent.post(url, { customerId: String(customer.id) });
    expect(status).toBe(201);
    expect((await shownCase(body.caseId)).customer.id).toBe(customer.id);
  });

  it('lets one of several win who do it at once', async () => {
    const mention = await post(calm, 'ida');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => desk.agent.post(`/api/mentions/${String(mention.id)}/case`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: 7 }, () => 409),
    ]);
  });

  it.each([
    [{ caseId: 'CASE-999999' }, 422],
    [{ caseId: 'x' }, 422],
    [{ customerId: 'x' }, 422],
    [{ caseId: 5 }, 422],
    [{ colour: 'red' }, 422],
    [{ customerId: '01890000-0000-7000-8000-000000000000' }, 422],
  ])('answers %j with %i', async (body, status) => {
    const mention = await post(calm, `kim${posts.length}`);
    expect((await desk.agent.post(`/api/mentions/${String(mention.id)}/case`, body)).status).toBe(status);
    expect((await shownMention(mention.id)).caseId).toBeNull();
  });

  it.each(['%00', 'x', '01890000-0000-7000-8000-000000000000'])('knows no mention %s', async (id) => {
    expect((await desk.agent.post(`/api/mentions/${id}/case`)).status).toBe(404);
  });

  it('shows everything about a person on one timeline, newest first', async () => {
    const { customer, id } = await desk.complain({ orderRef: 'T-1', body: 'It never came' });
    desk.clock.advance(60_000);
    await desk.agent.post(`/api/cases/${String(id)}/notes`, { body: 'Asked the courier' });
    const mention = await post(calm, 'lee');
    await desk.agent.post(`/api/mentions/${String(mention.id)}/case`, { caseId: id });
    const url = `/api/customers/${String(customer.id)}/timeline`;
    const { items } = (await desk.agent.get(url)).body;
    const at = items.map((item) => Date.parse(String(item.at)));
    expect(at).toEqual([...at].sort((a, b) => b - a));
    const kinds = items.map(({ kind }) => String(kind));
    expect(kinds.toSorted()).toEqual(['case.noted', 'case.opened', 'complaint.received', 'mention.received']);
    expect(items.find(({ kind }) => String(kind) === 'complaint.received')).toMatchObject({
      body: 'It never came',
      caseId: id,
    });
    const first = (await desk.agent.get(`${url}?limit=3`)).body;
    const rest = (await desk.agent.get(`${url}?limit=3&cursor=${String(first.nextCursor)}`)).body;
    expect([...first.items, ...rest.items].map((item) => item.id)).toEqual(items.map((item) => item.id));
    expect(rest.nextCursor).toBeNull();
    expect((await desk.agent.get(`${url}?cursor=${String(first.nextCursor)}x`)).status).toBe(400);
    expect(
      (await desk.agent.get('/api/customers/01890000-0000-7000-8000-000000000000/timeline')).status,
    ).toBe(404);
  });
});
