import pg from 'pg';
import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';

describe('a PostgreSQL that drops every connection', () => {
  let redress: TestApp;
  let admin: Client;
  let server: pg.Client;
  beforeAll(async () => {
    redress = await startApp('postgres');
    admin = await redress.signIn('admin');
    server = new pg.Client({ connectionString: redress.databaseUrl ?? '' });
    await server.connect();
  });
  afterAll(async () => {
    await server.end();
    await redress.close();
  });

  const dropAll = () =>
    server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()');

  it('costs the requests under way a 503 at most, and no process', async () => {
    const statuses = new Set<number>();
    for (let round = 0; round < 15; round += 1) {
      const underWay = Array.from({ length: 16 }, (_, index) =>
        index % 2 === 0
          ? admin.get('/api/staff')
          : admin.post('/api/staff', { email: `r${round}i${index}@example.com`, name: 'x', role: 'agent' }),
      );
      for (let breath = 0; breath < round; breath += 1) await new Promise((resolve) => setImmediate(resolve));
      await dropAll();
      for (const { status, headers } of await Promise.all(underWay)) {
        statuses.add(status);
        if (status === 503) expect(headers['retry-after']).toBe('2');
      }
    }
    expect([...statuses].filter((status) => ![200, 201, 503].includes(status))).toEqual([]);
    // The last round may have broken a connection that nobody has used since.
    const after = [await admin.get('/api/staff'), await admin.get('/api/staff')];
    expect(after.map(({ status }) => status)).toContain(200);
  });
});
