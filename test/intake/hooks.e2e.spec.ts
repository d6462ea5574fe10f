import 'reflect-metadata';
import { gzipSync } from 'node:zlib';
import sql, { raw } from 'sql-template-tag';
import { startApp, type TestApp } from '../app.js';
import type { Client } from '../client.js';
import { dialects } from '../databases/database.js';
import { Sender, signatureOf } from './webhook.js';

const day = 24 * 60 * 60 * 1000;

describe.each(dialects)('deliveries to webhook endpoints (%s)', (dialect) => {
  let redress: TestApp;
  let admin: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    admin = await redress.signIn('admin');
  });
  afterAll(() => redress.close());

  async function endpoint(settings: object = {}): Promise<Sender & { id: string }> {
    const { status, body } = await admin.post('/api/webhook-endpoints', { name: 'Shop', scheme: 'standard', ...settings });
    if (status !== 201) throw new Error(JSON.stringify(body));
    const sender = new Sender(redress.anyone, String(body.key), String(body.secret), () => redress.clock.now());
    return Object.assign(sender, { id: String(body.id) });
  }

  const rows = async (): Promise<Record<string, number>> => {
    const found: Record<string, number> = {};
    for (const table of ['complaint', 'complaint_version', 'inbox_entry']) {
      const count = await redress.reads.one<{ n: number }>(sql`SELECT count(*) AS n FROM ${raw(table)}`);
      found[table] = Number(count?.n);
    }
    return found;
  };
  const complaint = async (id: unknown) => (await admin.get(`/api/complaints/${String(id)}`)).body;

  it('makes a complaint of a signed delivery', async () => {
    const sender = await endpoint();
    const { status, body, headers } = await sender.send({
      body: 'My parcel never came, awful.', author: { email: 'ann@example.com' }, orderRef: 'A-7', foreign: true,
    });
    expect(status).toBe(202);
    // What only browsers need is not worked out for every delivery.
    expect(headers['content-security-policy']).toBeUndefined();
    expect(body).toEqual({
      complaintId: expect.any(String), duplicate: false, accepted: [{ kind: 'complaint', id: body.complaintId }],
    });
    expect(await complaint(body.complaintId)).toMatchObject({
      channel: 'webhook', body: 'My parcel never came, awful.', orderRef: 'A-7', sentiment: { label: 'negative' },
      author: { email: 'ann@example.com' },
    });
  });

  it('answers a delivery that comes again as before, and stores nothing', async () => {
    const sender = await endpoint();
    const first = await sender.send({ body: 'Late' }, 'msg_a');
    const before = await rows();
    redress.clock.advance(100_000);
    const again = await sender.send({ body: 'Late' }, 'msg_a');
    expect([again.status, again.body]).toEqual([202, { ...first.body, duplicate: true }]);
    expect(await rows()).toEqual(before);
    const elsewhere = await (await endpoint()).send({ body: 'Late' }, 'msg_a');
    expect(elsewhere.body.complaintId).not.toBe(first.body.complaintId);
  });

  it('makes one complaint of a delivery that comes 1,000 times, 50 at once', async () => {
    const sender = await endpoint();
    const before = await rows();
    let left = 1_000;
    const answers: unknown[] = [];
    const ids = new Set<string>();
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        for (; left > 0; ) {
          left -= 1;
          const { status, body } = await sender.send({ body: 'Late' }, 'msg_storm');
          answers.push([status, body.duplicate]);
          ids.add(String(body.complaintId));
        }
      }),
    );
    expect(answers.filter((answer) => JSON.stringify(answer) === '[202,false]').length).toBe(1);
    expect(answers.filter((answer) => JSON.stringify(answer) === '[202,true]').length).toBe(999);
    expect(ids.size).toBe(1);
    const after = await rows();
    expect([after.complaint - before.complaint, after.inbox_entry - before.inbox_entry]).toEqual([1, 1]);
  });

  it('makes the next version of a complaint that is sent with other content', async () => {
    const sender = await endpoint();
    const first = await sender.send({ externalId: 'T-1', body: 'Where is my parcel?', author: { name: 'Ann' } });
    const same = await sender.send({ externalId: 'T-1', body: 'Where is my parcel?', author: { name: 'Ann' } });
    expect([same.status, same.body]).toEqual([202, first.body]);
    expect((await complaint(first.body.complaintId)).version).toBe(1);
    const other = await sender.send({ externalId: 'T-1', body: 'It came broken. Terrible!', author: { name: 'Ann' } }, 'msg_new');
    expect([other.status, other.body]).toEqual([202, first.body]);
    const now = await complaint(first.body.complaintId);
    expect(now).toMatchObject({ version: 2, body: 'It came broken. Terrible!', sentiment: { label: 'negative' } });
    const versions = await redress.reads.all<{ version: number; content: string }>(
      sql`SELECT version, content FROM complaint_version WHERE "complaintId" = ${String(first.body.complaintId)}`,
    );
    expect(versions.map(({ version, content }) => [version, JSON.parse(content).body])).toEqual([[1, 'Where is my parcel?']]);
    const repeated = await sender.send({ externalId: 'T-1', body: 'ignored' }, 'msg_new');
    expect(repeated.body).toEqual({ ...first.body, duplicate: true });
  });

  it('keeps both versions of one complaint that come at once', async () => {
    const sender = await endpoint();
    const bodies = Array.from({ length: 20 }, (_, index) => `Text ${index % 4}`);
    const answers = await Promise.all(bodies.map((body) => sender.send({ externalId: 'T-2', body })));
    expect(new Set(answers.map(({ status, body }) => `${status} ${String(body.complaintId)}`)).size).toBe(1);
    const id = String(answers[0].body.complaintId);
    const { version } = await complaint(id);
    const kept = await redress.reads.all(sql`SELECT id FROM complaint_version WHERE "complaintId" = ${id}`);
    expect(Number(version)).toBe(kept.length + 1);
    expect(kept.length).toBeGreaterThanOrEqual(3);
  });

  it('refuses every delivery in which one byte is not as it was signed', async () => {
    const sender = await endpoint();
    const body = JSON.stringify({ body: 'Late', author: { name: 'Ann' } });
    const before = await rows();
    const refused = new Set<string>();
    const attempt = async (bytes: string, headers: Record<string, string>) => {
      const { status, body: document } = await redress.anyone.raw('POST', sender.path, bytes, headers);
      refused.add(`${status} ${JSON.stringify(document)}`);
    };
    const signed = sender.headers(body, 'msg_t');
    for (let at = 0; at < body.length; at += 1) await attempt(flipped(body, at), signed);
    for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature']) {
      const value = String(signed[name]);
      for (let at = 0; at < value.length; at += 1) await attempt(body, { ...signed, [name]: flipped(value, at) });
      const { [name]: _, ...missing } = signed;
      await attempt(body, missing);
      await attempt(body, { ...signed, [name]: '' });
    }
    await attempt(body, { ...signed, 'webhook-timestamp': `${signed['webhook-timestamp']}.0` });
    await attempt(body, { ...signed, 'webhook-timestamp': `0${signed['webhook-timestamp']}` });
    await attempt(body, { ...signed, 'webhook-signature': signatureOf('', 'msg_t', signed['webhook-timestamp'], body) });
    await attempt(body, { ...signed, 'webhook-signature': 'v1,' });
    expect([...refused]).toEqual([expect.stringMatching(/^401 .*"code":"hook.not_signed"/)]);
    expect(await rows()).toEqual(before);
    expect((await redress.anyone.raw('POST', sender.path, body, signed)).status).toBe(202);
  });

  it.each([
    [-301, 401],
    [-299, 202],
    [299, 202],
    [301, 401],
  ])('answers a delivery signed %d seconds from now with %d', async (seconds, wanted) => {
    const sender = await endpoint();
    const body = JSON.stringify({ body: 'Late' });
    const headers = sender.headers(body, 'msg_1', redress.clock.now() + seconds * 1000);
    expect((await redress.anyone.raw('POST', sender.path, body, headers)).status).toBe(wanted);
  });

  it('takes any of several signatures', async () => {
    const sender = await endpoint();
    const body = JSON.stringify({ body: 'Late' });
    const headers = sender.headers(body, 'msg_1');
    const several = `v1a,abc v1,${'A'.repeat(43)}= ${headers['webhook-signature']}`;
    const { status } = await redress.anyone.raw('POST', sender.path, body, { ...headers, 'webhook-signature': several });
    expect(status).toBe(202);
  });

  it('takes the old secret for a day after a rotation, and then only the new one', async () => {
    const old = await endpoint();
    const { status, body } = await admin.post(`/api/webhook-endpoints/${old.id}/rotate-secret`);
    expect(status).toBe(200);
    expect(body.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(Date.parse(String(body.previousValidUntil))).toBe(redress.clock.now() + day);
    const renewed = new Sender(redress.anyone, old.key, String(body.secret), () => redress.clock.now());
    expect((await old.send({ body: 'a' }, 'old_1')).status).toBe(202);
    expect((await renewed.send({ body: 'b' }, 'new_1')).status).toBe(202);
    redress.clock.advance(day);
    expect((await old.send({ body: 'c' }, 'old_2')).status).toBe(401);
    expect((await renewed.send({ body: 'd' }, 'new_2')).status).toBe(202);
    admin = await redress.signIn('admin');
  });

  it('does not look at the type of the body', async () => {
    const sender = await endpoint();
    const types = ['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', 'nonsense', ''];
    for (const type of types) {
      const bytes = new TextEncoder().encode(JSON.stringify({ body: `Sent as ${type}` }));
      const { status } = await sender.sendBytes(bytes, type === '' ? {} : { 'content-type': type });
      expect([type, status]).toEqual([type, 202]);
    }
  });

  it.each([
    ['no JSON', 'not json', 400, 'body.not_json'],
    ['no JSON, with a NUL', '{"body":"\0"}', 400, 'body.not_json'],
    ['nothing', '', 400, 'body.not_json'],
    ['a number', '7', 422, 'hook.not_mappable'],
    ['null', 'null', 422, 'hook.not_mappable'],
    ['no text', '{"author":{"name":"Ann"}}', 422, 'hook.not_mappable'],
    ['an empty text', '{"body":"  "}', 422, 'hook.not_mappable'],
    ['a text of another type', '{"body":{"a":[1]}}', 422, 'hook.not_mappable'],
    ['an unknown channel', '{"body":"x","channel":"pigeon"}', 422, 'hook.not_mappable'],
    ['a mail address of another type', '{"body":"x","author":{"email":["a@b.c"]}}', 422, 'hook.not_mappable'],
    ['a time without offset', '{"body":"x","occurredAt":"2026-01-01"}', 422, 'hook.not_mappable'],
    ['too long a text', JSON.stringify({ body: 'x'.repeat(100_001) }), 422, 'hook.not_mappable'],
    ['lists in lists', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 422, 'hook.not_mappable'],
  ])('keeps what says %s as a dead letter', async (_, bytes, status, code) => {
    const sender = await endpoint();
    const before = await rows();
    const first = await sender.sendBytes(bytes, { 'content-type': 'application/json' }, 'msg_dead');
    expect([first.status, first.headers['content-type'], first.body.code]).toEqual([
      status, 'application/problem+json; charset=utf-8', code,
    ]);
    const again = await sender.sendBytes(bytes, {}, 'msg_dead');
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(await rows()).toEqual({ ...before, inbox_entry: before.inbox_entry + 1 });
    const [letter] = await redress.reads.all<{ body: string; complaintId: string | null }>(
      sql`SELECT body, "complaintId" FROM inbox_entry WHERE "endpointId" = ${sender.id}`,
    );
    expect(letter).toEqual({ body: bytes.replace('\0', '\uFFFD'), complaintId: null });
  });

  it('keeps one of many dead letters that come at once, and answers all alike', async () => {
    const sender = await endpoint();
    const answers = await Promise.all(Array.from({ length: 40 }, () => sender.send({ text: 'elsewhere' }, 'msg_dead')));
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(answers[0].status).toBe(422);
    expect(answers[0].body.errors[0].pointer).toBe('/body');
  });

  it('stores what no database can hold in a form that both can', async () => {
    const sender = await endpoint();
    const { status, body } = await sender.sendBytes('{"body":"Late \\u0000 \\ud800 📦","externalId":"\\u0000T"}');
    expect(status).toBe(202);
    expect((await complaint(body.complaintId)).body).toContain('📦');
  });

  it('takes 1 MiB and no more, and no compressed body', async () => {
    const sender = await endpoint();
    const padded = (size: number) => '{"body":"Late"}'.padEnd(size);
    expect((await sender.sendBytes(padded(1024 * 1024))).status).toBe(202);
    const large = await sender.sendBytes(`${padded(1024 * 1024)} `);
    expect([large.status, large.body.code]).toEqual([413, 'body.too_large']);
    const bomb = gzipSync('0'.repeat(5_000_000));
    const packed = await sender.sendBytes(new Uint8Array(bomb), { 'content-encoding': 'gzip' });
    expect([packed.status, packed.body.code]).toEqual([415, 'body.encoded']);
    const unsigned = await redress.anyone.raw('POST', sender.path, new Uint8Array(bomb), { 'content-encoding': 'gzip' });
    expect(unsigned.status).toBe(401);
  });

  it('is found only under the key of an endpoint that is switched on', async () => {
    const sender = await endpoint();
    expect((await sender.send({ body: 'a' })).status).toBe(202);
    expect((await admin.patch(`/api/webhook-endpoints/${sender.id}`, 1, { active: false })).body.active).toBe(false);
    const off = await sender.send({ body: 'b' });
    expect([off.status, off.body.code]).toEqual([404, 'not_found']);
    await admin.patch(`/api/webhook-endpoints/${sender.id}`, 2, { active: true });
    expect((await sender.send({ body: 'c' })).status).toBe(202);
    expect((await admin.delete(`/api/webhook-endpoints/${sender.id}`)).status).toBe(204);
    expect((await sender.send({ body: 'd' })).status).toBe(404);
    expect((await redress.anyone.post('/hooks/unknown', {})).status).toBe(404);
    expect((await redress.anyone.post('/hooks/%00', {})).status).toBe(404);
    const challenge = await redress.anyone.get(sender.path);
    expect([challenge.status, challenge.body.code]).toEqual([404, 'not_found']);
  });

  it('follows the mapping of the endpoint', async () => {
    const sender = await endpoint({
      mapping: {
        body: '/message/text', externalId: '/id', 'author.email': '/from/mail~1home', author: { name: '/from/name' },
        tags: { jmespath: 'labels[].name' }, orderRef: { jmespath: "join('-', [shop, to_string(order)])" },
        occurredAt: '/at', channel: '/via',
      },
    });
    const payload = {
      id: 4711, message: { text: 'It broke.' }, from: { 'mail/home': 'ann@example.com', name: 'Ann' }, via: '',
      labels: [{ name: 'vip' }, { name: 'kettle' }], shop: 'DE', order: 12, at: '2026-03-01T10:00:00+01:00',
    };
    const { status, body } = await sender.send(payload);
    expect(status).toBe(202);
    expect(await complaint(body.complaintId)).toMatchObject({
      externalId: '4711', body: 'It broke.', author: { email: 'ann@example.com', name: 'Ann' }, tags: ['vip', 'kettle'],
      orderRef: 'DE-12', occurredAt: '2026-03-01T09:00:00.000Z', channel: 'webhook', subject: null,
    });
  });
});

/** Another visible byte at one place. */
function flipped(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return text.slice(0, at) + String.fromCharCode(code === 0x7e ? 0x21 : code + 1) + text.slice(at + 1);
}
