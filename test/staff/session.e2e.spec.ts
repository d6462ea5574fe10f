import { hash } from '@node-rs/argon2';
import sql from 'sql-template-tag';
import { dialects } from '../databases/database.js';
import { startApp, type TestApp } from '../app.js';

describe.each(dialects)('signing in (%s)', (dialect) => {
  let redress: TestApp;
  beforeAll(async () => {
    redress = await startApp(dialect);
  });
  afterAll(() => redress.close());

  it('tells who is signed in and what they may do', async () => {
    const agent = await redress.signIn('agent');
    const { status, body } = await agent.get('/api/session');
    expect(status).toBe(200);
    expect(body.staff.role).toBe('agent');
    expect(body.permissions).toContain('cases.work');
    expect(body.permissions).not.toContain('staff.manage');
  });

  it('refuses a wrong password and, after five, every further try for a while', async () => {
    const wrong = { email: 'agent1@example.com', password: 'wrong password' };
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const { status, body } = await redress.anyone.post('/api/session', wrong);
      expect([status, body.code]).toEqual([401, 'session.refused']);
    }
    const throttled = await redress.anyone.post('/api/session', wrong);
    expect([throttled.status, throttled.body.code]).toEqual([429, 'session.throttled']);
    expect(Number(throttled.headers['retry-after'])).toBeGreaterThan(0);
    redress.clock.advance(15 * 60 * 1000 + 1);
    expect((await redress.anyone.post('/api/session', wrong)).status).toBe(401);
  });

  it('counts a hundred guesses at once as a hundred', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        redress.anyone.post('/api/session', { email: 'somebody@example.com', password: `guess number ${index}` }),
      ),
    );
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(guesses.filter(({ status }) => status === 429)).toHaveLength(25);
    redress.clock.advance(15 * 60 * 1000 + 1);
  });

  it('wants proof that a change comes from its own page', async () => {
    const admin = await redress.signIn('admin');
    const body = { email: 'new@example.com', name: 'New', role: 'agent' };
    const elsewhere = await admin.post('/api/staff', body, { origin: 'https://evil.example' });
    expect([elsewhere.status, elsewhere.body.code]).toEqual([403, 'access.csrf']);
    const noHeader = await admin.post('/api/staff', body, { 'x-requested-with': '' });
    expect([noHeader.status, noHeader.body.code]).toEqual([403, 'access.csrf']);
    expect((await admin.post('/api/staff', body)).status).toBe(201);
  });

  it('ends with the password, the role and the person', async () => {
    const admin = await redress.signIn('admin');
    for (const change of [{ password: 'another password' }, { role: 'lead' }, { active: false }]) {
      const agent = await redress.signIn('agent');
      expect((await agent.get('/api/session')).status).toBe(200);
      const { status } = await admin.patch(`/api/staff/${agent.staffId}`, 1, change);
      expect(status).toBe(200);
      expect((await agent.get('/api/session')).status).toBe(401);
    }
  });

  it('is refused when the password changes while it is being checked', async () => {
    const admin = await redress.signIn('admin');
    const email = 'slow@example.com';
    const { body } = await admin.post('/api/staff', { email, name: 'Slow', role: 'agent' });
    const slow = await hash('the old password', { memoryCost: 19_456, timeCost: 100, parallelism: 1 });
    await redress.tx.run((unit) => unit.all(sql`UPDATE staff SET "passwordHash" = ${slow} WHERE id = ${String(body.id)}`));
    const signingIn = redress.anyone.post('/api/session', { email, password: 'the old password' });
    const counted = () => redress.reads.one(sql`SELECT 1 AS found FROM throttle_count WHERE subject = ${`account:${email}`}`);
    while (!(await counted())) await new Promise((resolve) => setImmediate(resolve));
    expect((await admin.patch(`/api/staff/${body.id}`, 1, { password: 'the new password' })).status).toBe(200);
    const late = await signingIn;
    expect([late.status, late.body.code]).toEqual([401, 'session.refused']);
  });

  it('believes only the nearest proxy about who is calling', async () => {
    const behind = await startApp(dialect, { REDRESS_TRUST_PROXY: '1' });
    const guess = (claimed: string) =>
      behind.anyone.post(
        '/api/session',
        { email: 'nobody@example.com', password: 'a wrong guess' },
        { 'x-forwarded-for': `${claimed}, 198.51.100.7` },
      );
    const statuses: number[] = [];
    for (let attempt = 1; attempt <= 6; attempt += 1) statuses.push((await guess(`203.0.113.${attempt}`)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    await behind.close();
  });

  it('ends after twelve idle hours', async () => {
    const agent = await redress.signIn('agent');
    redress.clock.advance(12 * 60 * 60 * 1000 + 1);
    expect((await agent.get('/api/session')).status).toBe(401);
  });
});
