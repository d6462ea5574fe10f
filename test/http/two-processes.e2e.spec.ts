import { startApp, type TestApp } from '../app.js';

describe('one Idempotency-Key at two processes', () => {
  let first: TestApp;
  let second: TestApp;
  beforeAll(async () => {
    first = await startApp('postgres');
    second = await startApp('postgres', { DATABASE_URL: first.databaseUrl ?? '' });
  });
  afterAll(async () => {
    await second.close();
    await first.close();
  });

  it('is one act with one answer, and no caller hears that its own act stands in the way', async () => {
    const made = await (await first.signIn('admin')).post('/api/keys', { name: 'both', scopes: ['admin'] });
    const clients = [first, second].map(({ anyone }) => anyone.withKey(String(made.body.key)));
    for (let round = 0; round < 12; round += 1) {
      const person = { email: `both${round}@example.com`, name: 'Both', role: 'agent' };
      const answers = await Promise.all(
        clients.map((client) => client.post('/api/staff', person, { 'idempotency-key': `round-${round}` })),
      );
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(answers[1]?.body).toEqual(answers[0]?.body);
      expect(answers.filter(({ headers }) => headers['idempotency-replayed'] === 'true')).toHaveLength(1);
    }
  });
});
