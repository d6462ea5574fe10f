import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';

describe.each(dialects)('how common each label is (%s)', (dialect) => {
  let redress: TestApp;
  let manager: Client;
  let machine: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    manager = await redress.signIn('manager');
    machine = await redress.key('intake');
  });
  afterAll(() => redress.close());

  const text = 'When will my parcel be sent?';
  const mild = { negative: 0.1, neutral: 0.8, positive: 0.1 };

  it('shows what the policy says until somebody sets it', async () => {
    const { status, body } = await manager.get('/api/sentiment/priors');
    expect(status).toBe(200);
    expect(body.items.map(({ kind, isDefault }) => [kind, isDefault])).toEqual([
      ['complaint', true], ['post', true], ['review', true],
    ]);
  });

  it('judges what comes after by what was set', async () => {
    const before = await machine.post('/api/sentiment/score', { text, channel: 'email' });
    expect(before.body.label).toBe('negative');
    const { status, body } = await manager.put('/api/sentiment/priors/complaint', mild);
    expect([status, body]).toEqual([200, { kind: 'complaint', ...mild, isDefault: false }]);
    const after = await machine.post('/api/sentiment/score', { text, channel: 'email' });
    expect(after.body.label).toBe('neutral');
    const pushed = await machine.post('/api/complaints', { channel: 'email', body: text, author: { email: 'ann@customer.example' } });
    expect(pushed.body.sentiment).toMatchObject({ label: 'neutral' });
    const { body: list } = await manager.get('/api/sentiment/priors');
    expect(list.items[0]).toEqual({ kind: 'complaint', ...mild, isDefault: false });
  });

  it('can be set again, and touches no other kind', async () => {
    const { body } = await manager.put('/api/sentiment/priors/complaint', { negative: 0.7, neutral: 0.2, positive: 0.1 });
    expect(body).toMatchObject({ negative: 0.7, isDefault: false });
    expect((await machine.post('/api/sentiment/score', { text, channel: 'email' })).body.label).toBe('negative');
    const { body: list } = await manager.get('/api/sentiment/priors');
    expect(list.items.map(({ isDefault }) => isDefault)).toEqual([false, true, true]);
  });

  it.each<[string, object]>([
    ['what does not add up to 1', { negative: 0.5, neutral: 0.5, positive: 0.5 }],
    ['certainty', { negative: 1, neutral: 0, positive: 0 }],
    ['a missing label', { negative: 0.5, neutral: 0.5 }],
  ])('refuses %s', async (_, prior) => {
    const { status, body } = await manager.put('/api/sentiment/priors/review', prior);
    expect([status, body.code]).toEqual([422, 'validation.failed']);
  });

  it('knows three kinds', async () => {
    expect((await manager.put('/api/sentiment/priors/letter', mild)).status).toBe(404);
  });
});
