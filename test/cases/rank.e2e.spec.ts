import type { Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { TimedMovesService } from '../../src/cases/timed-moves.service.js';
import { type Desk, startDesk } from './desk.js';

describe.each(dialects)('the rank of the queue (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(dialect);
  });
  afterAll(() => desk.close());

  const reasons = (shown: Json) =>
    Object.fromEntries(shown.rankReasons.map(({ factor, code, value }) => [String(factor), [String(code), Number(value)]]));
  const queue = async () => (await desk.agent.get('/api/cases?view=open')).body.items.map(({ id }) => String(id));

  it('is explained for every case, in lists too', async () => {
    const calm = await desk.complain({ body: 'Where can I find the manual for my lamp?' });
    const grave = await desk.complain({ body: 'It caught fire, my son is in hospital' });
    expect(reasons(grave)).toMatchObject({ deadline: ['near', 1], severity: ['severity_3', 128], reach: ['none', 1] });
    expect(await queue()).toEqual([grave.id, calm.id]);
    const { items } = (await desk.agent.get('/api/cases?view=open')).body;
    expect(items[0]?.rankReasons).toEqual(grave.rankReasons);
    expect(Number(grave.rankReasons.find(({ factor }) => String(factor) === 'severity')?.forwardMs)).toBe(7 * 86_400_000);
  });

  it('rises when a customer gets unhappier, and with what the order was worth', async () => {
    const admin = await desk.signIn('admin');
    await admin.put('/api/orders/DEAR-1', {
      placedAt: '2026-03-01T09:00:00.000Z',
      currency: 'EUR',
      lines: [{ id: 'DEAR-1-1', sku: 'SOFA', name: 'Sofa', quantity: 1, unitPriceMinor: 150_000 }],
      payments: [],
    });
    const author = { email: 'falling@example.com' };
    const first = await desk.complain({ author, orderRef: 'DEAR-1', body: 'When will my sofa arrive?' });
    expect(reasons(first).value).toEqual(['order', 1.8]);
    const second = await desk.complain({ author, orderRef: 'DEAR-1', body: 'Terrible, awful, useless service. I hate this.' });
    expect(second.id).toBe(first.id);
    expect(reasons(second).sentiment?.[0]).toBe('falling');
    expect(Number(reasons(second).sentiment?.[1])).toBeGreaterThan(Number(reasons(first).sentiment?.[1]));
  });

  it('follows when somebody says that it is worse', async () => {
    const { id } = await desk.complain({ body: 'A screw was missing.' });
    const { version } = (await desk.agent.get(`/api/cases/${String(id)}`)).body;
    const { body } = await desk.agent.patch(`/api/cases/${String(id)}`, version, { severity: 3 });
    expect(reasons(body).severity).toEqual(['severity_3', 128]);
    expect((await queue()).indexOf(String(id))).toBeLessThanOrEqual(1);
  });

  it('says that a deadline is near, or has passed', async () => {
    const { id } = await desk.complain({ body: 'It arrived late.' });
    const deadline = async () => reasons((await desk.agent.get(`/api/cases/${String(id)}`)).body).deadline?.[0];
    expect(await deadline()).toBe('due');
    desk.clock.advance(11 * 3_600_000);
    await desk.app.get(TimedMovesService).run();
    expect(await deadline()).toBe('overdue');
  });
});
