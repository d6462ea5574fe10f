import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { TimedMovesService } from '../../src/cases/timed-moves.service.js';
import { type Desk, resolution, startDesk } from './desk.js';

const hour = 3_600_000;

describe.each(dialects)('assignment (%s)', (dialect) => {
  let desk: Desk;
  let admin: Client;
  beforeAll(async () => {
    desk = await startDesk(dialect);
    admin = await desk.signIn('admin');
  });
  afterAll(() => desk.close());

  let names = 0;
  const team = async (mode: string, ...members: Client[]): Promise<string> => {
    names += 1;
    const memberIds = members.map(({ staffId }) => staffId);
    const { body } = await admin.post('/api/teams', { name: `Team ${names}`, mode, memberIds });
    return String(body.id);
  };
  const agents = (n: number) => Promise.all(Array.from({ length: n }, () => desk.signIn('agent')));
  const set = async ({ staffId }: Client, patch: object) => {
    const url = `/api/staff/${staffId}`;
    const answer = await admin.patch(url, (await admin.get(url)).body.version, patch);
    await desk.settle();
    return answer.body;
  };
  const away = async (who: Client, hours: number | null) => {
    const until = hours === null ? null : new Date(desk.clock.now() + hours * hour).toISOString();
    const answer = await who.put('/api/staff/me/away', { until });
    await desk.settle();
    return answer;
  };
  const put = async (id: Json, teamId: string) => {
    await desk.lead.post(`/api/cases/${String(id)}/assign`, { teamId });
    await desk.settle();
  };
  const open = async (teamId: string, more: Record<string, unknown> = {}): Promise<string> => {
    const { id } = await desk.complain(more);
    await put(id, teamId);
    return String(id);
  };
  const assignee = async (id: string): Promise<string | null> => {
    const { assignee: has } = (await desk.lead.get(`/api/cases/${id}`)).body;
    return has ? String(has.id) : null;
  };
  const why = async (id: string) =>
    (await desk.lead.get(`/api/cases/${id}/timeline`)).body.items
      .filter(({ kind, actor }) => String(kind) === 'case.assigned' && !actor)
      .map(({ data }) => String(data.why));

  it('goes round a team, and says so', async () => {
    const [one, two] = await agents(2) as [Client, Client];
    const teamId = await team('round_robin', one, two);
    const ids = [await open(teamId), await open(teamId), await open(teamId)];
    const got = await Promise.all(ids.map(assignee));
    expect(new Set(got.slice(0, 2))).toEqual(new Set([one.staffId, two.staffId]));
    expect(got[2]).toBe(got[0]);
    expect(await why(ids[0] ?? '')).toEqual(['round_robin']);
  });

  it('leaves it to people where that is the mode, and gives out what waits when that changes', async () => {
    const [one] = await agents(1) as [Client];
    const teamId = await team('manual', one);
    const id = await open(teamId);
    expect(await assignee(id)).toBeNull();
    await admin.patch(`/api/teams/${teamId}`, 1, { mode: 'least_loaded' });
    await desk.settle();
    expect(await assignee(id)).toBe(one.staffId);
  });

  it('fills nobody beyond their capacity, and goes on when they have room', async () => {
    const [one] = await agents(1) as [Client];
    await set(one, { capacity: 1 });
    const teamId = await team('least_loaded', one);
    const [first, second] = [await open(teamId), await open(teamId)];
    expect([await assignee(first), await assignee(second)]).toEqual([one.staffId, null]);
    await desk.move(first, resolution, one);
    await desk.settle();
    expect(await assignee(second)).toBe(one.staffId);
    const third = await open(teamId);
    expect(await assignee(third)).toBeNull();
    expect((await set(one, { capacity: 2 })).capacity).toBe(2);
    expect(await assignee(third)).toBe(one.staffId);
  });

  it('never leaves a case with nobody because its agent was away when it came', async () => {
    const [one] = await agents(1) as [Client];
    const teamId = await team('round_robin', one);
    expect((await away(one, 3)).body.awayUntil).not.toBeNull();
    const [first, second] = [await open(teamId), await open(teamId)];
    expect([await assignee(first), await assignee(second)]).toEqual([null, null]);
    desk.clock.advance(4 * hour);
    await desk.app.get(TimedMovesService).run();
    await desk.settle();
    expect([await assignee(first), await assignee(second)]).toEqual([one.staffId, one.staffId]);
  });

  it('takes back what nobody has answered from whoever is away for long', async () => {
    const [one, two] = await agents(2) as [Client, Client];
    const teamId = await team('least_loaded', one);
    const [unanswered, answered] = [await open(teamId), await open(teamId)];
    await desk.move(answered, { to: 'waiting_customer' }, one);
    await desk.move(answered, { to: 'open' }, one);
    await admin.patch(`/api/teams/${teamId}`, 1, { memberIds: [one.staffId, two.staffId] });
    await away(one, 1);
    expect(await assignee(unanswered)).toBe(one.staffId);
    await away(one, 48);
    expect([await assignee(unanswered), await assignee(answered)]).toEqual([two.staffId, one.staffId]);
    expect(await why(unanswered)).toEqual(['least_loaded', 'away', 'least_loaded']);
  });

  it('gives a reopened case to its last agent, or, when that one is away, to another', async () => {
    const [one, two] = await agents(2) as [Client, Client];
    const teamId = await team('least_loaded', one, two);
    const id = await open(teamId);
    const had = (await assignee(id)) === one.staffId ? one : two;
    const other = had === one ? two : one;
    await desk.move(id, resolution, had);
    await desk.move(id, { to: 'open' }, desk.lead);
    await desk.settle();
    expect(await assignee(id)).toBe(had.staffId);
    await desk.move(id, resolution, had);
    await desk.lead.post(`/api/cases/${id}/assign`, { staffId: null });
    await desk.move(id, { to: 'open' }, desk.lead);
    await desk.settle();
    expect([await assignee(id), (await why(id)).at(-1)]).toEqual([had.staffId, 'last_agent']);
    await desk.move(id, resolution, had);
    await away(had, 24);
    await desk.move(id, { to: 'open' }, desk.lead);
    await desk.settle();
    expect(await assignee(id)).toBe(other.staffId);
  });

  it('passes on what a customer writes to somebody who is away', async () => {
    const [one, two] = await agents(2) as [Client, Client];
    const teamId = await team('least_loaded', one);
    const author = { email: 'again@example.com' };
    const id = await open(teamId, { author, orderRef: 'AGAIN-1' });
    await desk.move(id, { to: 'waiting_customer' }, one);
    await away(one, 24);
    await admin.patch(`/api/teams/${teamId}`, 1, { memberIds: [one.staffId, two.staffId] });
    await desk.complain({ author, orderRef: 'AGAIN-1' });
    await desk.settle();
    expect(await assignee(id)).toBe(two.staffId);
  });

  it('takes cases from whoever leaves the team or the company', async () => {
    const [one, two] = await agents(2) as [Client, Client];
    const teamId = await team('least_loaded', one);
    const id = await open(teamId);
    await admin.patch(`/api/teams/${teamId}`, 1, { memberIds: [two.staffId] });
    await desk.settle();
    expect([await assignee(id), await why(id)]).toEqual([two.staffId, ['least_loaded', 'left_team', 'least_loaded']]);
    await set(two, { active: false });
    expect(await assignee(id)).toBeNull();
  });

  it('gives what asks for a skill to who has it', async () => {
    const [expert, other] = await agents(2) as [Client, Client];
    await set(expert, { skills: { categories: ['damaged'] } });
    const teamId = await team('least_loaded', expert, other);
    const ids = [await open(teamId), await open(teamId)];
    expect(await Promise.all(ids.map(assignee))).toEqual([expert.staffId, expert.staffId]);
  });

  it('lets people be away by their own word, and others by a lead', async () => {
    const [one, two] = await agents(2) as [Client, Client];
    const until = new Date(desk.clock.now() + hour).toISOString();
    expect((await one.put(`/api/staff/${two.staffId}/away`, { until })).status).toBe(403);
    expect((await desk.lead.put(`/api/staff/${two.staffId}/away`, { until })).body.awayUntil).toBe(until);
    expect((await two.put('/api/staff/me/away', { until: null })).body.awayUntil).toBeNull();
    expect((await desk.lead.put('/api/staff/nobody/away', { until: null })).status).toBe(404);
    expect((await one.put('/api/staff/me/away', { until: 'soon' })).status).toBe(422);
  });

  it('takes next what fits best, and only what may be seen', async () => {
    const [one, two] = await agents(2) as [Client, Client];
    const [own, foreign] = [await team('manual', one), await team('manual', two)];
    await set(one, { skills: { categories: ['damaged'] } });
    const grave = await open(own, { body: 'It caught fire, my son is in hospital. Where is my parcel?', channel: 'phone' });
    const elsewhere = await open(foreign, { body: 'It caught fire, my son is in hospital' });
    const fits = await open(own, { body: 'The lamp arrived broken.' });
    const take = async (who: Client) => (await who.post('/api/cases/take-next', {})).body;
    const categories = async (id: string) => String((await desk.lead.get(`/api/cases/${id}`)).body.category);
    const first = String((await take(one)).id);
    expect([first, await categories(first)]).toEqual([fits, 'damaged']);
    const rest: string[] = [];
    for (let next = await take(one); next.id; next = await take(one)) rest.push(String(next.id));
    expect(rest).toContain(grave);
    expect(rest).not.toContain(elsewhere);
  });

  it('gives 1,000 cases to 50 people who all press at once, none twice', async () => {
    const people = await agents(50);
    const teamId = await team('manual', ...people);
    const texts = Array.from({ length: 1_000 }, (_, index) => ({
      channel: 'api',
      body: 'Late',
      author: { email: `crowd${index}@example.com` },
    }));
    for (let from = 0; from < texts.length; from += 100)
      await Promise.all(texts.slice(from, from + 100).map((each) => desk.shop.post('/api/complaints', each)));
    await desk.settle();
    expect(teamId).not.toBe('');
    const left = (await desk.lead.get('/api/cases?view=unassigned&limit=1')).body.counts;
    const statuses = new Map<number, number>();
    const taken: string[] = [];
    await Promise.all(
      people.map(async (who) => {
        for (;;) {
          const { status, body } = await who.post('/api/cases/take-next', {});
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          if (status !== 200) return;
          taken.push(String(body.id));
        }
      }),
    );
    expect(new Set(taken).size).toBe(taken.length);
    expect(taken.length).toBeGreaterThanOrEqual(1_000);
    expect(taken.length).toBeLessThanOrEqual(Number(left.unassigned));
    expect([...statuses.keys()].toSorted()).toEqual([200, 204]);
    expect(statuses.get(204)).toBe(50);
  });
});
