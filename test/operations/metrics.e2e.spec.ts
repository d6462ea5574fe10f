import sql from 'sql-template-tag';
import { recordAct } from '../../src/staff/audit.js';
import { AuditSealer } from '../../src/staff/audit-sealer.js';
import { startApp, type TestApp } from '../app.js';
import { dialects } from '../databases/database.js';

const elsewhere = { 'x-forwarded-for': '203.0.113.9' };
const token = 'a token that only tests have';

describe.each(dialects)('metrics (%s)', (dialect) => {
  let redress: TestApp;
  beforeAll(async () => {
    redress = await startApp(dialect, { REDRESS_METRICS_TOKEN: token.replaceAll(' ', '-') });
  });
  afterAll(() => redress.close());

  const lines = async () => String((await redress.anyone.get('/metrics')).body).split('\n');
  const valueOf = async (name: string) =>
    Number((await lines()).find((line) => line.startsWith(`${name} `))?.split(' ')[1]);

  it('time requests by the pattern of their route, without ids', async () => {
    const agent = await redress.signIn('agent');
    await agent.get('/api/staff/0190aaaa-0000-7000-8000-000000000000');
    await agent.get('/api/nothing/of/the/kind');
    const counted = (await lines()).filter((line) =>
      line.startsWith('http_server_request_duration_seconds_count'),
    );
    expect(counted).toContainEqual(
      expect.stringMatching(/http_request_method="POST",http_route="\/api\/session"/),
    );
    expect(counted).toContainEqual(
      expect.stringMatching(/http_route="\/api\/staff\/:id",http_response_status_code="403"} 1$/),
    );
    expect(counted.filter((line) => /0190aaaa|of.the.kind/.test(line))).toEqual([]);
  });

  it('tell how the process is', async () => {
    expect(await valueOf('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
  });

  it('tell what waits, and for how long', async () => {
    const now = redress.clock.now();
    await redress.app.get(AuditSealer).beforeApplicationShutdown();
    await redress.tx.run(async (unit) => {
      await unit.all(sql`INSERT INTO outbox (id, handler, payload, "dueAt", attempts, "deadAt", "createdAt") VALUES
        ('a', 'nobody', '{}', ${now - 5_000}, 0, NULL, 0), ('b', 'nobody', '{}', ${now + 5_000}, 0, NULL, 0),
        ('c', 'nobody', '{}', 0, 12, 1, 0)`);
      await unit.all(sql`INSERT INTO source
        (id, kind, settings, "everySeconds", active, "nextPollAt", behind, version, "createdAt", "updatedAt")
        VALUES ('s', 'feed', '{}', 60, ${true}, ${now - 7_000}, ${false}, 1, 0, 0)`);
    });
    await redress.tx.run((unit) => recordAct(unit, 'system', 'thing.done', { type: 'thing', id: '1' }));
    redress.clock.advance(3_000);
    expect(await valueOf('redress_outbox_backlog{handler="nobody"}')).toBe(2);
    expect(await valueOf('redress_outbox_oldest_due_seconds{handler="nobody"}')).toBe(8);
    expect(await valueOf('redress_outbox_dead')).toBe(1);
    expect(await valueOf('redress_audit_unsealed_oldest_seconds')).toBeGreaterThanOrEqual(3);
    expect(await valueOf('redress_settlement_unknown_oldest_seconds')).toBe(0);
    expect(await valueOf('redress_source_poll_lag_seconds')).toBeGreaterThanOrEqual(7);
  });

  it('count refused signatures by their reason', async () => {
    const admin = await redress.signIn('admin');
    const { body } = await admin.post('/api/webhook-endpoints', {
      name: 'shop',
      scheme: 'standard',
      active: true,
    });
    const seconds = Math.floor(redress.clock.now() / 1000);
    const deliver = (headers: Record<string, string>) =>
      redress.anyone.raw('POST', `/hooks/${String(body.key)}`, '{}', headers);
    await deliver({});
    const signed = { 'webhook-id': 'one', 'webhook-signature': 'v1,AAAA' };
    await deliver({ ...signed, 'webhook-timestamp': String(seconds) });
    expect((await deliver({ ...signed, 'webhook-timestamp': String(seconds - 301) })).status).toBe(401);
    const found = (await lines()).filter((line) => line.startsWith('redress_signature_refusals_total{'));
    expect(found.toSorted()).toEqual(
      ['incomplete', 'stale', 'wrong'].map(
        (reason) => `redress_signature_refusals_total{reason="${reason}"} 1`,
      ),
    );
  });

  it.each([
    ['this machine', 200, {}],
    ['somebody behind a proxy', 401, elsewhere],
    ['whoever has the token', 200, { ...elsewhere, authorization: `Bearer ${token.replaceAll(' ', '-')}` }],
    ['whoever has another token', 401, { ...elsewhere, authorization: 'Bearer something-else-entirely' }],
  ])('answer %s with %d', async (_, status, headers) => {
    expect((await redress.anyone.get('/metrics', headers)).status).toBe(status);
  });

  it('answer keys that may read, and no others', async () => {
    expect((await (await redress.key('read')).get('/metrics', elsewhere)).status).toBe(200);
    expect((await (await redress.key('intake')).get('/metrics', elsewhere)).status).toBe(403);
    expect((await (await redress.signIn('admin')).get('/metrics', elsewhere)).status).toBe(401);
  });
});
