import sql from 'sql-template-tag';
import { Draining } from '../../src/operations/draining.js';
import { startApp, type TestApp } from '../app.js';
import { dialects } from '../databases/database.js';

describe.each(dialects)('health (%s)', (dialect) => {
  let redress: TestApp;
  beforeEach(async () => {
    redress = await startApp(dialect);
  });
  afterEach(() => redress.close());

  const promise = (dueAt: number, deadAt: number | null = null) =>
    redress.tx.run((unit) =>
      unit.all(sql`INSERT INTO outbox (id, handler, payload, "dueAt", attempts, "deadAt", "createdAt")
        VALUES (${`row-${dueAt}-${deadAt}`}, 'nobody', '{}', ${dueAt}, 0, ${deadAt}, ${dueAt})`),
    );

  it('is live, and ready with its reasons', async () => {
    expect((await redress.anyone.get('/health/live')).body).toEqual({ status: 'live' });
    const { status, body } = await redress.anyone.get('/health/ready');
    expect([status, body]).toEqual([
      200,
      { status: 'ready', checks: { database: 'ok', schema: 'ok', backlog: { waiting: 0, oldestMs: 0 } } },
    ]);
  });

  it.each([
    ['for ten minutes', 600_000, null, 200],
    ['for longer than ten minutes', 600_001, null, 503],
    ['and was given up', 600_001, 1, 200],
  ])('answers by the work that has waited %s', async (_, ageMs, deadAt, status) => {
    await promise(redress.clock.now() - ageMs, deadAt);
    const answer = await redress.anyone.get('/health/ready');
    expect(answer.status).toBe(status);
  });

  it('says in a problem document why it is not ready', async () => {
    await promise(redress.clock.now() - 3_600_000);
    const { body, headers } = await redress.anyone.get('/health/ready');
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect([body.code, body.checks.database, body.checks.backlog.oldestMs]).toEqual([
      'health.not_ready',
      'ok',
      3_600_000,
    ]);
  });

  it('is not ready with a schema that is behind', async () => {
    await redress.tx.run((unit) => unit.all(sql`DELETE FROM migrations`));
    const { status, body } = await redress.anyone.get('/health/ready');
    expect([status, body.checks.schema]).toEqual([503, 'failed']);
  });

  it('stays live while it stops, but is not ready', async () => {
    redress.app.get(Draining).onModuleDestroy();
    const { status, body } = await redress.anyone.get('/health/ready');
    expect([status, body.checks]).toEqual([503, { process: 'stopping' }]);
    expect((await redress.anyone.get('/health/live')).status).toBe(200);
  });
});
