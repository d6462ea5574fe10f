import 'reflect-metadata';
import sql from 'sql-template-tag';
import { InboxCleanupJob } from '../../src/intake/inbox-cleanup.job.js';
import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';
import { Sender } from './webhook.js';

const path = '/api/webhook-endpoints';
const shop = { name: 'Shop', scheme: 'standard' };
const day = 24 * 60 * 60 * 1000;

describe.each(dialects)('webhook endpoints (%s)', (dialect) => {
  let redress: TestApp;
  let admin: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    admin = await redress.signIn('admin');
  });
  afterAll(() => redress.close());

  it('show their secret once, and keep it sealed', async () => {
    const { status, headers, body } = await admin.post(path, { ...shop, preset: 'generic' });
    expect(status).toBe(201);
    expect(headers.location).toBe(`${path}/${body.id}`);
    expect(body).toMatchObject({ ...shop, preset: 'generic', mapping: null, active: true, version: 1, previousValidUntil: null });
    expect(body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const { secret, verifyToken, ...shown } = body;
    expect(verifyToken).toBeNull();
    expect((await admin.get(`${path}/${body.id}`)).body).toEqual(shown);
    expect((await admin.get(path)).body.items).toEqual([shown]);
    const [row] = await redress.reads.all<{ secret: string }>(sql`SELECT secret FROM webhook_endpoint`);
    expect(row.secret).not.toContain(String(secret).slice(6, 20));
  });

  it('are changed by who has seen them last', async () => {
    const { body } = await admin.post(path, { ...shop, mapping: { body: '/text' } });
    const at = `${path}/${body.id}`;
    const changed = await admin.patch(at, 1, { name: 'Store', mapping: { body: '/t', author: { email: '/e' } } });
    expect(changed.body).toMatchObject({ name: 'Store', version: 2, mapping: { body: '/t', 'author.email': '/e' }, active: true });
    const stale = await admin.patch(at, 1, { active: false });
    expect([stale.status, stale.body.code, stale.body.current.version]).toEqual([412, 'version.stale', 2]);
    expect((await admin.patch(at, 2, { mapping: {} })).body.mapping).toBeNull();
    expect((await admin.raw('PATCH', at, '{}', { 'content-type': 'application/json' })).status).toBe(428);
    expect((await admin.delete(at)).status).toBe(204);
    expect((await admin.get(at)).status).toBe(404);
    expect((await admin.patch(at, 3, { active: false })).status).toBe(404);
    expect((await admin.post(`${at}/rotate-secret`)).status).toBe(404);
  });

  it.each([
    ['another scheme', { scheme: 'md5' }, '/scheme'],
    ['no scheme', { scheme: undefined }, '/scheme'],
    ['another preset', { preset: 'magento' }, '/preset'],
    ['no name', { name: ' ' }, '/name'],
    ['an empty secret', { secret: '' }, '/secret'],
    ['a weak secret', { scheme: 'github', secret: 'hunter2' }, '/secret'],
    ['a published secret', { scheme: 'zendesk', secret: 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==' }, '/secret'],
    ['a secret in another form', { secret: '8f742231b10e8888abcd99yyyzzz85a5' }, '/secret'],
    ['a token that nobody asks for', { verifyToken: '8f742231b10e8888abcd99yyyzzz85a5' }, '/verifyToken'],
    ['a weak token', { scheme: 'meta', verifyToken: 'redress' }, '/verifyToken'],
    ['a mapping without a body', { mapping: { subject: '/s' } }, '/mapping/body'],
    ['a mapping of an unknown field', { mapping: { body: '/b', severity: '/s' } }, '/mapping/severity'],
    ['a pointer that is none', { mapping: { body: 'text' } }, '/mapping/body'],
    ['an expression that is none', { mapping: { body: '/b', tags: { jmespath: 'a[' } } }, '/mapping/tags'],
  ])('are refused with %s', async (_, change, pointer) => {
    const { status, body } = await admin.post(path, { ...shop, ...change });
    expect([status, body.code]).toEqual([422, 'validation.failed']);
    expect(body.errors.map((error) => error.pointer)).toContain(pointer);
  });

  it('change to another scheme only with its secret', async () => {
    const { body } = await admin.post(path, shop);
    const at = `${path}/${body.id}`;
    const bare = await admin.patch(at, 1, { scheme: 'meta' });
    expect([bare.status, bare.body.errors.map(({ pointer }) => pointer)]).toEqual([422, ['/secret', '/verifyToken']]);
    const weak = await admin.patch(at, 1, { secret: 'whsec_' });
    expect([weak.status, weak.body.errors.map(({ pointer }) => pointer)]).toEqual([422, ['/secret']]);
    expect((await admin.post(`${at}/rotate-secret`, { secret: '' })).status).toBe(422);
    const secret = '0123456789abcdef0123456789abcdef';
    const changed = await admin.patch(at, 1, { scheme: 'meta', secret, verifyToken: secret });
    expect([changed.status, changed.body.scheme]).toEqual([200, 'meta']);
    expect(changed.body).not.toHaveProperty('secret');
    const [row] = await redress.reads.all<{ verifyToken: string }>(
      sql`SELECT "verifyToken" FROM webhook_endpoint WHERE id = ${String(body.id)}`,
    );
    expect(row.verifyToken).not.toContain(secret);
  });

  it('show what a payload would become, and store nothing', async () => {
    const { body } = await admin.post(path, { ...shop, mapping: { body: '/text', 'author.email': '/from' } });
    const test = (payload: unknown) => admin.post(`${path}/${body.id}/test`, { payload });
    const good = await test({ text: 'It broke. Terrible!', from: 'ann@example.com' });
    expect([good.status, good.body.errors]).toEqual([200, []]);
    expect(good.body.complaint).toMatchObject({
      body: 'It broke. Terrible!', channel: 'webhook', occurredAt: null, sentiment: { label: 'negative' },
      author: { email: 'ann@example.com', name: null },
    });
    const bad = await test({ from: 'nobody' });
    expect([bad.status, bad.body.complaint]).toEqual([200, null]);
    expect(bad.body.errors.map(({ pointer }) => pointer)).toEqual(['/body', '/author/email']);
    expect((await test('a text')).body.complaint).toBeNull();
    expect(await redress.reads.all(sql`SELECT id FROM complaint`)).toEqual([]);
  });

  it('belong to administrators', async () => {
    for (const client of [await redress.signIn('manager'), await redress.key('intake', 'work')]) {
      expect((await client.get(path)).status).toBe(403);
      expect((await client.post(path, shop)).status).toBe(403);
    }
    expect((await (await redress.key('read')).get(path)).status).toBe(200);
  });

  it('remember deliveries as long as they may come again, and forget them a month later', async () => {
    const { body } = await admin.post(path, shop);
    const sender = new Sender(redress.anyone, String(body.key), String(body.secret), () => redress.clock.now());
    const cleanup = redress.app.get(InboxCleanupJob);
    const first = await sender.send({ body: 'Late' }, 'msg_old');
    await sender.send({ text: 'no complaint' }, 'msg_dead');
    redress.clock.advance(29 * day);
    expect(await cleanup.forget()).toBe(0);
    expect((await sender.send({ body: 'Late' }, 'msg_old')).body).toEqual({ ...first.body, duplicate: true });
    await sender.send({ body: 'Later' }, 'msg_new');
    redress.clock.advance(2 * day);
    expect(await cleanup.forget()).toBe(2);
    const left = await redress.reads.all(sql`SELECT "deliveryId" FROM inbox_entry`);
    expect(left).toEqual([{ deliveryId: 'msg_new' }]);
  });
});
