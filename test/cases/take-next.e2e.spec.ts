import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Desk, startDesk } from './desk.js';

describe.each(dialects)('taking the next case (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(dialect);
  });
  afterAll(() => desk.close());

  const take = (who: Client, body?: unknown) => who.post('/api/cases/take-next', body);

  it('has nothing to give when nothing is there', async () => {
    const { status, body } = await take(desk.agent);
    expect([status, body]).toEqual([204, '']);
  });

  it('gives the most pressing case that nobody has', async () => {
    const calm = await desk.complain();
    const grave = await desk.complain({ body: 'It caught fire, my son is in hospital' });
    const first = await take(desk.agent);
    expect([first.status, first.body.id, first.body.assignee.id]).toEqual([
      200,
      grave.id,
      desk.agent.staffId,
    ]);
    expect((await take(desk.lead, {})).body.id).toBe(calm.id);
    expect((await take(desk.lead)).status).toBe(204);
    const { items } = (await desk.agent.get(`/api/cases/${String(calm.id)}/timeline`)).body;
    expect(items[2]).toMatchObject({
      kind: 'case.assigned',
      summary: 'took the case',
      actor: { id: desk.lead.staffId },
    });
  });

  it('takes from the view that is asked for', async () => {
    const { id } = await desk.complain();
    await desk.move(id, { to: 'waiting_partner' });
    for (const view of ['unassigned', 'open', 'all', 'breaching', 'mine'])
      expect((await take(desk.agent, { view })).status).toBe(204);
    expect((await take(desk.agent, { view: 'waiting' })).body.id).toBe(id);
  });

  it.each([{ view: 'nice' }, { view: 1 }, { count: 2 }, []])('answers 422 to %j', async (body) => {
    expect((await take(desk.agent, body)).status).toBe(422);
  });

  it('never gives one case to two people', async () => {
    const count = 30;
    await Promise.all(
      Array.from({ length: count }, (_, index) =>
        desk.shop.post('/api/complaints', {
          channel: 'api',
          body: 'Late',
          author: { email: `race${index}@example.com` },
        }),
      ),
    );
    await desk.settle();
    const others = await Promise.all(Array.from({ length: 4 }, () => desk.signIn('agent')));
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => take(others[index % 4] as Client)),
    );
    const taken = answers.filter(({ status }) => status === 200);
    expect(new Set(taken.map(({ body }) => String(body.id))).size).toBe(count);
    expect(taken).toHaveLength(count);
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(50 - count);
    for (const { body } of taken) {
      const shown = (await desk.lead.get(`/api/cases/${String(body.id)}`)).body;
      expect(shown.assignee.id).toBe(body.assignee.id);
    }
  });
});
