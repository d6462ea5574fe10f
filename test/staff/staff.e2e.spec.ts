import { dialects } from '../databases/database.js';
import { startApp, type TestApp } from '../app.js';

describe.each(dialects)('people and keys (%s)', (dialect) => {
  let redress: TestApp;
  beforeAll(async () => {
    redress = await startApp(dialect);
  });
  afterAll(() => redress.close());

  it('are made, shown, changed and listed', async () => {
    const admin = await redress.signIn('admin');
    const made = await admin.post('/api/staff', { email: 'Ana@Example.com', name: 'Ana', role: 'agent' });
    expect(made.status).toBe(201);
    expect(made.headers.location).toBe(`/api/staff/${made.body.id}`);
    expect(made.headers.etag).toBe('"1"');
    expect(made.body).toMatchObject({ email: 'ana@example.com', name: 'Ana', role: 'agent', active: true, version: 1 });
    expect(JSON.stringify(made.body)).not.toContain('password');

    const changed = await admin.patch(`/api/staff/${made.body.id}`, 1, { name: 'Ana B.' });
    expect([changed.status, changed.body.name, changed.body.version]).toEqual([200, 'Ana B.', 2]);
    const list = await admin.get('/api/staff?limit=200');
    expect(list.body.items.map((person) => person.email)).toContain('ana@example.com');
  });

  it('are changed only by somebody who has seen what is there', async () => {
    const admin = await redress.signIn('admin');
    const { body } = await admin.post('/api/staff', { email: 'seen@example.com', name: 'Seen', role: 'agent' });
    const blind = await admin.raw('PATCH', `/api/staff/${body.id}`, '{"name":"x"}', { 'content-type': 'application/json' });
    expect([blind.status, blind.body.code]).toEqual([428, 'version.required']);
    const stale = await admin.patch(`/api/staff/${body.id}`, 7, { name: 'x' });
    expect([stale.status, stale.body.code, stale.body.current.name]).toEqual([412, 'version.stale', 'Seen']);
    const star = await admin.raw('PATCH', `/api/staff/${body.id}`, '{}', { 'content-type': 'application/json', 'if-match': '*' });
    expect(star.status).toBe(400);
  });

  it('keep at least one administrator, and one mail address a person', async () => {
    const admin = await redress.signIn('admin');
    const { body } = await admin.get('/api/staff?limit=200');
    const others = body.items.filter((person) => String(person.role) === 'admin' && String(person.id) !== admin.staffId);
    for (const other of others) await admin.patch(`/api/staff/${other.id}`, other.version, { active: false });
    const last = await admin.patch(`/api/staff/${admin.staffId}`, 1, { role: 'agent' });
    expect([last.status, last.body.code]).toEqual([409, 'staff.last_admin']);
    const twice = await admin.post('/api/staff', { email: 'SEEN@example.com', name: 'Other', role: 'agent' });
    expect([twice.status, twice.body.code]).toEqual([409, 'staff.email_taken']);
  });

  it('give a mail address to one of those who ask for it at once', async () => {
    const admin = await redress.signIn('admin');
    const made = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        admin.post('/api/staff', { email: `wants${index}@example.com`, name: 'Wants', role: 'agent' }),
      ),
    );
    const asked = await Promise.all(
      made.map(({ body }) => admin.patch(`/api/staff/${body.id}`, 1, { email: 'wanted@example.com' })),
    );
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(asked.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(
      Array.from({ length: 5 }, () => 'staff.email_taken'),
    );
  });

  it('are all shown, page after page', async () => {
    const admin = await redress.signIn('admin');
    const all = (await admin.get('/api/staff?limit=200')).body.items.map(({ email }) => String(email));
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await admin.get(`/api/staff?limit=3${cursor}`);
      seen.push(...body.items.map(({ email }) => String(email)));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${String(body.nextCursor)}`;
    }
    expect(seen).toEqual(all);
  });

  it('make keys that are shown once, act within their scopes, and die with their maker', async () => {
    const boss = await redress.signIn('admin');
    const maker = await redress.signIn('admin');
    const made = await maker.post('/api/keys', { name: 'shop', scopes: ['read'] });
    expect(made.status).toBe(201);
    const key = redress.anyone.withKey(String(made.body.key));
    const self = await key.get('/api/session');
    expect([self.status, self.body.staff.id]).toEqual([200, maker.staffId]);
    expect((await key.get('/api/staff')).status).toBe(403);
    expect((await key.post('/api/keys', { name: 'x', scopes: ['read'] })).status).toBe(403);
    const listed = await maker.get('/api/keys');
    expect(JSON.stringify(listed.body)).not.toContain(String(made.body.key));

    await boss.patch(`/api/staff/${maker.staffId}`, 1, { active: false });
    expect((await key.get('/api/session')).status).toBe(401);
  });

  it('let no key make a key with more than it has', async () => {
    const admin = await redress.key('admin');
    const more = await admin.post('/api/keys', { name: 'escape', scopes: ['admin', 'work'] });
    expect([more.status, more.body.code]).toEqual([403, 'access.denied']);
    const gone = await admin.post('/api/keys', { name: 'short-lived', scopes: ['admin'] });
    expect((await admin.delete(`/api/keys/${gone.body.id}`)).status).toBe(204);
    expect((await redress.anyone.withKey(String(gone.body.key)).get('/api/session')).status).toBe(401);
    expect((await admin.delete(`/api/keys/${gone.body.id}`)).status).toBe(404);
  });
});
