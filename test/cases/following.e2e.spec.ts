import sql from 'sql-template-tag';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Desk, startDesk } from './desk.js';

const second = 1000;

describe.each(dialects)('working side by side (%s)', (dialect) => {
  let desk: Desk;
  let other: Client;
  beforeAll(async () => {
    desk = await startDesk(dialect);
    other = await desk.signIn('agent');
  });
  afterAll(() => desk.close());

  const url = ({ id }: Json) => `/api/cases/${String(id)}`;
  const shown = async (of: Json): Promise<Json> => (await desk.agent.get(url(of))).body;
  const notices = async (who: Client, about: Json) =>
    (await who.get('/api/notices?limit=200')).body.items
      .filter((each) => String(each.case.id) === String(about.id))
      .map(({ message }) => String(message));

  describe('following', () => {
    it('tells of notes and moves of others, and not of one’s own', async () => {
      const found = await desk.complain();
      const { status, body } = await other.post(`${url(found)}/follow`);
      expect([status, body.id, body.version]).toEqual([200, found.id, 1]);
      expect(body.followers.map(({ id }) => String(id))).toEqual([other.staffId]);
      await other.post(`${url(found)}/follow`);
      expect((await shown(found)).followers).toHaveLength(1);
      await other.post(`${url(found)}/notes`, { body: 'Mine.' });
      await desk.agent.post(`${url(found)}/notes`, { body: 'Called her.' });
      await desk.move(found.id, { to: 'waiting_customer' });
      expect(await notices(other, found)).toEqual(['agent 1 moved it from new to waiting customer', 'agent 1 wrote a note']);
      expect(await notices(desk.agent, found)).toEqual([]);
    });

    it('tells when the customer writes again, and of nothing after unfollowing', async () => {
      const author = { email: 'again@example.com' };
      const found = await desk.complain({ author });
      await other.post(`${url(found)}/follow`);
      await desk.complain({ author, body: 'Any news?' });
      expect(await notices(other, found)).toEqual(['Redress added a complaint by api']);
      expect((await other.post(`${url(found)}/unfollow`)).body.followers).toHaveLength(0);
      await desk.complain({ author, body: 'Hello?' });
      expect(await notices(other, found)).toHaveLength(1);
    });

    it('goes on with what a case was merged into', async () => {
      const [one, two] = [await desk.complain(), await desk.complain()];
      await other.post(`${url(one)}/follow`);
      expect((await desk.lead.act(`${url(one)}/merge`, 1, { intoCaseId: two.id })).status).toBe(200);
      expect((await shown(two)).followers.map(({ id }) => String(id))).toEqual([other.staffId]);
      expect((await other.post(`${url(one)}/follow`)).body.code).toBe('case.merged');
    });

    it('is what whoever has a case does anyhow', async () => {
      const author = { email: 'held@example.com' };
      const found = await desk.complain({ author });
      await desk.lead.post(`${url(found)}/assign`, { staffId: other.staffId });
      await desk.lead.post(`${url(found)}/assign`, { staffId: other.staffId });
      await desk.complain({ author, body: 'Any news?' });
      await other.post(`${url(found)}/notes`, { body: 'Mine.' });
      await desk.lead.post(`${url(found)}/notes`, { body: 'Yours.' });
      expect(await notices(other, found)).toEqual([
        expect.stringMatching(/^lead \d+ wrote a note$/), 'Redress added a complaint by api', expect.stringMatching(/^lead \d+ assigned the case to you$/),
      ]);
      await desk.lead.post(`${url(found)}/assign`, { staffId: null });
      await desk.complain({ author, body: 'Hello?' });
      expect(await notices(other, found)).toHaveLength(3);
    });

    it('is told of why a snoozed case is back', async () => {
      const author = { email: 'sleepy@example.com' };
      const found = await desk.complain({ author });
      await desk.move(found.id, { to: 'snoozed', until: new Date(desk.clock.now() + 3600 * second).toISOString() });
      await desk.complain({ author, body: 'Any news?' });
      const { items } = (await desk.agent.get(`${url(found)}/timeline`)).body;
      expect(items.at(-1)?.summary).toBe('opened the case again: the customer wrote (it was snoozed)');
    });
  });

  describe('naming people in notes', () => {
    it('makes them followers, and leaves them a notice', async () => {
      const found = await desk.complain();
      const { body } = await desk.agent.post(`${url(found)}/notes`, { body: 'What do you think, @Lead 2? @agent 1' });
      expect(body.mentions.map(({ id }) => String(id)).toSorted()).toEqual([desk.lead.staffId, desk.agent.staffId].toSorted());
      expect(await notices(desk.lead, found)).toEqual(['agent 1 mentioned you in a note']);
      expect(await notices(desk.agent, found)).toEqual([]);
      expect((await shown(found)).followers).toHaveLength(2);
      const { items } = (await desk.agent.get(`${url(found)}/timeline`)).body;
      expect(items.at(-1)?.data.mentions).toHaveLength(2);
      const [notice] = (await desk.lead.get('/api/notices?unread=true')).body.items;
      expect((await desk.lead.post(`/api/notices/${String(notice?.id)}/read`)).body.readAt).not.toBeNull();
      const [live] = await desk.reads.all<{ name: string }>(sql`SELECT name FROM live_event WHERE topic = 'notices' ORDER BY seq DESC LIMIT 1`);
      expect(live?.name).toBe('notice.raised');
    });

    it('names nobody who is not here or may not see the case', async () => {
      const manager = await desk.signIn('manager');
      const { body: team } = await manager.post('/api/teams', { name: `Team ${dialect}`, memberIds: [desk.agent.staffId] });
      const found = await desk.complain();
      await desk.lead.post(`${url(found)}/assign`, { teamId: team.id, staffId: null });
      const { body } = await desk.agent.post(`${url(found)}/notes`, { body: `@${other.staffId} @nobody a@lead2.example` });
      expect(body.mentions).toHaveLength(0);
      expect((await shown(found)).followers).toHaveLength(0);
    });
  });

  describe('presence', () => {
    const beat = (who: Client, found: Json, state: string, version?: number) =>
      who.post(`${url(found)}/presence`, { state, ...(version === undefined ? {} : { version }) });
    const watched = async () =>
      Number((await desk.reads.one<{ n: number }>(sql`SELECT count(*) AS n FROM live_event WHERE name = 'case.watched'`))?.n);

    it('says who has a case open, and writes only what is news', async () => {
      const found = await desk.complain();
      const before = await watched();
      expect((await beat(desk.agent, found, 'viewing')).body.items).toMatchObject([{ staff: { id: desk.agent.staffId, name: 'agent 1' }, state: 'viewing' }]);
      const first = await shown(found);
      desk.clock.advance(20 * second);
      await beat(desk.agent, found, 'viewing');
      expect((await shown(found)).presence).toEqual(first.presence);
      desk.clock.advance(20 * second);
      await beat(desk.agent, found, 'viewing');
      expect(await watched()).toBe(before + 1);
      await beat(other, found, 'replying');
      expect(await watched()).toBe(before + 2);
      const { items } = (await desk.lead.get(`${url(found)}/presence`)).body;
      expect(items.map(({ staff, state }) => [staff.id, state])).toEqual([[desk.agent.staffId, 'viewing'], [other.staffId, 'replying']]);
      expect((await beat(other, found, 'left')).body.items).toHaveLength(1);
      expect(await watched()).toBe(before + 3);
      await beat(other, found, 'left');
      expect(await watched()).toBe(before + 3);
      desk.clock.advance(61 * second);
      expect((await shown(found)).presence).toEqual([]);
    });

    it('is kept by whichever process is asked, at once by several', async () => {
      const found = await desk.complain();
      const answers = await Promise.all(Array.from({ length: 6 }, () => beat(desk.agent, found, 'viewing', 1)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect((await shown(found)).presence).toHaveLength(1);
    });

    it('warns whoever writes while another replies, or of a case that has changed', async () => {
      const found = await desk.complain({ channel: 'form' });
      const note = async () => (await desk.agent.post(`${url(found)}/notes`, { body: 'x' })).body.collision;
      expect(await note()).toEqual({ replying: [], changed: false });
      await beat(desk.agent, found, 'replying', 1);
      await beat(other, found, 'replying', 1);
      await desk.lead.patch(url(found), 1, { priority: 'urgent' });
      const collision = { replying: [{ id: other.staffId, name: expect.stringMatching(/^agent/) as string }], changed: true };
      expect(await note()).toEqual(collision);
      const reply = await desk.agent.post(`${url(found)}/replies`, { body: 'We are sorry.' });
      if (reply.status === 201) expect(reply.body.collision).toEqual(collision);
      await beat(desk.agent, found, 'replying', Number((await shown(found)).version));
      await beat(other, found, 'viewing', 1);
      expect(await note()).toEqual({ replying: [], changed: false });
    });

    it.each([{}, { state: 'asleep' }, { state: 'viewing', version: 0 }, { state: 'viewing', version: 'x' }, { state: 'viewing', at: 1 }])(
      'answers 422 to %j',
      async (body) => {
        const found = await desk.complain({ author: { email: 'same@example.com' } });
        expect((await desk.agent.post(`${url(found)}/presence`, body)).status).toBe(422);
      },
    );

    it('knows no case that is not there', async () => {
      expect((await desk.agent.post('/api/cases/CASE-999999/presence', { state: 'viewing' })).status).toBe(404);
      expect((await desk.agent.post('/api/cases/CASE-999999/follow')).status).toBe(404);
    });
  });
});
