import 'reflect-metadata';
import { createHmac } from 'node:crypto';
import sql from 'sql-template-tag';
import { startApp, type TestApp } from '../app.js';
import type { Answer, Client } from '../client.js';
import { dialects } from '../databases/database.js';
import { payloadOf, type Sender, senders } from './senders.js';

const day = 24 * 60 * 60 * 1000;

interface Endpoint {
  readonly id: string;
  readonly path: string;
  readonly secret: string;
}

describe.each(dialects)('what real senders sign (%s)', (dialect) => {
  let redress: TestApp;
  let admin: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    admin = await redress.signIn('admin');
  });
  afterAll(() => redress.close());

  async function endpoint(settings: object): Promise<Endpoint> {
    const { status, body } = await admin.post('/api/webhook-endpoints', { name: 'Sender', ...settings });
    if (status !== 201) throw new Error(JSON.stringify(body));
    return { id: String(body.id), path: `/hooks/${String(body.key)}`, secret: String(body.secret) };
  }

  const post = (path: string, body: string, headers: Record<string, string>): Promise<Answer> =>
    redress.anyone.raw('POST', path, body, headers);

  const signed = (sender: Sender, { path, secret }: Endpoint, body: string, id: string, at = redress.clock.now()) =>
    sender.headers({ secret, body, id, at, address: redress.anyone.origin + path });

  async function send(sender: Sender, to: Endpoint, text: string, id: string, at?: number): Promise<Answer> {
    const body = payloadOf(sender, text, id);
    return post(to.path, body, await signed(sender, to, body, id, at));
  }

  describe.each(senders.map((sender) => [sender.name, sender] as const))('%s', (_, sender) => {
    it('is believed, and its delivery becomes a complaint once', async () => {
      const to = await endpoint({ scheme: sender.scheme });
      const first = await send(sender, to, 'The kettle leaks. Terrible.', 'one');
      expect([first.status, first.body.duplicate]).toEqual([202, false]);
      const stored = await admin.get(`/api/complaints/${String(first.body.complaintId)}`);
      expect(stored.body).toMatchObject({ body: 'The kettle leaks. Terrible.', sentiment: { label: 'negative' } });
      // A retry that is signed by its time is signed anew.
      redress.clock.advance(5_000);
      const again = await send(sender, to, 'The kettle leaks. Terrible.', 'one');
      expect([again.status, again.body]).toEqual([202, { ...first.body, duplicate: true }]);
    });

    it('is refused when one byte is not as it was signed, always in the same words', async () => {
      const to = await endpoint({ scheme: sender.scheme });
      const body = payloadOf(sender, 'Late', 'two');
      const headers = await signed(sender, to, body, 'two');
      const answers = new Set<string>();
      const attempt = async (bytes: string, sent: Record<string, string>) => {
        const { status, body: document } = await post(to.path, bytes, sent);
        answers.add(`${status} ${JSON.stringify(document)}`);
      };
      for (let at = 0; at < body.length; at += 1) await attempt(flipped(body, at), headers);
      await attempt(`${body} `, headers);
      for (const name of sender.proof) {
        const value = headers[name];
        for (let at = 0; at < value.length; at += 1) await attempt(body, { ...headers, [name]: flipped(value, at) });
        const { [name]: _, ...missing } = headers;
        await attempt(body, missing);
        await attempt(body, { ...headers, [name]: '' });
      }
      expect([...answers]).toEqual([expect.stringMatching(/^401 .*"code":"hook.not_signed"/)]);
      expect(await redress.reads.all(sql`SELECT id FROM inbox_entry WHERE "endpointId" = ${to.id}`)).toEqual([]);
      expect((await post(to.path, body, headers)).status).toBe(202);
    });

    it('is refused with an empty secret, and with an old one after a day', async () => {
      const old = await endpoint({ scheme: sender.scheme });
      const body = payloadOf(sender, 'Late', 'three');
      const guess = sender.scheme === 'standard' ? `whsec_${Buffer.alloc(32).toString('base64')}` : '';
      const empty = await post(old.path, body, await signed(sender, { ...old, secret: guess }, body, 'three'));
      expect(empty.status).toBe(401);
      const rotated = await admin.post(`/api/webhook-endpoints/${old.id}/rotate-secret`);
      const renewed = { ...old, secret: String(rotated.body.secret) };
      expect((await send(sender, old, 'Late', 'four')).status).toBe(202);
      expect((await send(sender, renewed, 'Later', 'five')).status).toBe(202);
      redress.clock.advance(day);
      expect((await send(sender, old, 'Too late', 'six')).status).toBe(401);
      expect((await send(sender, renewed, 'Much later', 'seven')).status).toBe(202);
      admin = await redress.signIn('admin');
    });

    it('is refused when its time is over five minutes off, if it signs one', async () => {
      const to = await endpoint({ scheme: sender.scheme });
      const statuses: number[] = [];
      for (const apart of [-301, -299, 299, 301]) {
        const { status } = await send(sender, to, `Late ${apart}`, `apart${apart}`, redress.clock.now() + apart * 1000);
        statuses.push(status);
      }
      expect(statuses).toEqual(sender.signsTime ? [401, 202, 202, 401] : [202, 202, 202, 202]);
    });

    it('is not signed by the secret of another endpoint', async () => {
      const [one, other] = [await endpoint({ scheme: sender.scheme }), await endpoint({ scheme: sender.scheme })];
      expect((await send(sender, { ...other, secret: one.secret }, 'Late', 'eight')).status).toBe(401);
    });
  });

  it.each(senders.filter(({ looseId }) => looseId !== null).map((sender) => [sender.name, sender] as const))(
    'of %s are the same delivery under another id',
    async (_, sender) => {
      const to = await endpoint({ scheme: sender.scheme });
      const body = payloadOf(sender, 'Late', 'nine');
      const headers = await signed(sender, to, body, 'nine');
      const first = await post(to.path, body, headers);
      const again = await post(to.path, body, { ...headers, [String(sender.looseId)]: 'another' });
      expect([again.status, again.body]).toEqual([202, { ...first.body, duplicate: true }]);
      const { [String(sender.looseId)]: __, ...without } = headers;
      expect((await post(to.path, body, without)).body).toEqual({ ...first.body, duplicate: true });
      const rows = await redress.reads.all(sql`SELECT id FROM inbox_entry WHERE "endpointId" = ${to.id}`);
      expect(rows).toHaveLength(1);
    },
  );

  it('are one delivery when the same bytes come at once under many ids', async () => {
    const sender = senders.find(({ scheme }) => scheme === 'shopify') as Sender;
    const to = await endpoint({ scheme: 'shopify' });
    const body = payloadOf(sender, 'Late', 'ten');
    const answers = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => post(to.path, body, await signed(sender, to, body, `id${index % 20}`))),
    );
    expect(answers.filter(({ body: { duplicate } }) => !duplicate)).toHaveLength(1);
    expect(new Set(answers.map(({ status, body: { complaintId } }) => `${status} ${String(complaintId)}`)).size).toBe(1);
  });

  it('is the address of Twilio too', async () => {
    const twilio = senders.find(({ scheme }) => scheme === 'twilio') as Sender;
    const to = await endpoint({ scheme: 'twilio' });
    const asked = { ...to, path: `${to.path}?from=sms&to=%2B1` };
    const body = payloadOf(twilio, 'Late', 'eleven');
    const headers = await signed(twilio, asked, body, 'eleven');
    expect((await post(`${to.path}?from=sms&to=%2B2`, body, headers)).status).toBe(401);
    expect((await post(to.path, body, headers)).status).toBe(401);
    expect((await post(asked.path, body, headers)).status).toBe(202);
  });

  it('is answered with instructions to do nothing, where Twilio asks for some', async () => {
    const twilio = senders.find(({ scheme }) => scheme === 'twilio') as Sender;
    const to = await endpoint({ scheme: 'twilio' });
    const asked = { ...to, path: `${to.path}?answer=twiml` };
    const answer = await send(twilio, asked, 'Late', 'twelve');
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([200, 'text/xml; charset=utf-8', '<Response/>']);
    const wrong = await post(asked.path, 'body=Late', {});
    expect([wrong.status, wrong.body.code]).toEqual([401, 'hook.not_signed']);
  });

  it('answers Slack its challenge only when it is signed', async () => {
    const slack = senders.find(({ scheme }) => scheme === 'slack') as Sender;
    const to = await endpoint({ scheme: 'slack' });
    const body = JSON.stringify({ token: 'old', type: 'url_verification', challenge: '<b>3eZbrw1aBm2r</b>' });
    const right = await post(to.path, body, await signed(slack, to, body, ''));
    expect([right.status, right.headers['content-type'], right.body]).toEqual([
      200, 'text/plain; charset=utf-8', '<b>3eZbrw1aBm2r</b>',
    ]);
    const wrong = await post(to.path, body, await signed(slack, { ...to, secret: 'another secret' }, body, ''));
    expect([wrong.status, wrong.body.code]).toEqual([401, 'hook.not_signed']);
    expect(await redress.reads.all(sql`SELECT id FROM inbox_entry WHERE "endpointId" = ${to.id}`)).toEqual([]);
  });

  it('answers Meta its challenge only with the token', async () => {
    const { body } = await admin.post('/api/webhook-endpoints', { name: 'Page', scheme: 'meta' });
    const asked = (changes: Record<string, string>) => {
      const query = { 'hub.mode': 'subscribe', 'hub.verify_token': String(body.verifyToken), 'hub.challenge': '1158201444', ...changes };
      return redress.anyone.get(`/hooks/${String(body.key)}?${new URLSearchParams(query).toString()}`);
    };
    const right = await asked({});
    expect([right.status, right.headers['content-type'], right.headers['x-content-type-options'], right.body]).toEqual([
      200, 'text/plain; charset=utf-8', 'nosniff', '1158201444',
    ]);
    const wrong = [['hub.verify_token', 'x'], ['hub.verify_token', ''], ['hub.mode', 'unsubscribe'], ['hub.challenge', 'x'.repeat(1_001)]];
    for (const [name, value] of wrong) {
      const { status, body: document } = await asked({ [name]: value });
      expect([status, document.code]).toEqual([401, 'hook.not_signed']);
    }
    expect((await redress.anyone.get(`/hooks/${String(body.key)}`)).status).toBe(401);
    await admin.patch(`/api/webhook-endpoints/${String(body.id)}`, 1, { active: false });
    expect((await asked({})).status).toBe(404);
  });

  it('is in the form itself for Mailgun, and counts once', async () => {
    const to = await endpoint({ scheme: 'mailgun' });
    const mail = (token: string, changes: Record<string, string> = {}, at = redress.clock.now()) => {
      const timestamp = String(Math.floor(at / 1000));
      const signature = createHmac('sha256', to.secret).update(timestamp + token).digest('hex');
      return new URLSearchParams({ body: 'Late', timestamp, token, signature, ...changes }).toString();
    };
    const first = await post(to.path, mail('t1'), {});
    expect(first.status).toBe(202);
    expect((await post(to.path, mail('t1', { body: 'Something else' }), {})).body).toEqual({ ...first.body, duplicate: true });
    const off = redress.clock.now() - 301_000;
    for (const wrong of [mail('t2', { token: 't3' }), mail('t2', { timestamp: '1' }), mail('t2', { signature: '' }), mail('t2', {}, off), '']) {
      expect((await post(to.path, wrong, {})).status).toBe(401);
    }
  });

  it('is a password for senders that sign nothing', async () => {
    const to = await endpoint({ scheme: 'basic' });
    const shown = (password: string) => ({ authorization: `Basic ${Buffer.from(`redress:${password}`).toString('base64')}` });
    const body = JSON.stringify({ body: 'Late' });
    for (const headers of [{}, shown(''), shown(`${to.secret}x`), shown(to.secret.slice(1)), { authorization: `Bearer ${to.secret}` }]) {
      expect((await post(to.path, body, headers as Record<string, string>)).status).toBe(401);
    }
    const first = await post(to.path, body, shown(to.secret));
    expect(first.status).toBe(202);
    expect((await post(to.path, body, shown(to.secret))).body).toEqual({ ...first.body, duplicate: true });
  });

  it('is checked with the secret that a sender has made', async () => {
    const stripe = senders.find(({ scheme }) => scheme === 'stripe') as Sender;
    const to = await endpoint({ scheme: 'stripe' });
    const at = `/api/webhook-endpoints/${to.id}`;
    const given = 'whsec_0123456789abcdefghijklmnopqrstuv';
    expect((await admin.patch(at, 1, { secret: given })).status).toBe(200);
    expect((await send(stripe, to, 'Late', 'evt_1')).status).toBe(401);
    expect((await send(stripe, { ...to, secret: given }, 'Late', 'evt_1')).status).toBe(202);
    const next = 'whsec_vutsrqponmlkjihgfedcba9876543210';
    expect((await admin.post(`${at}/rotate-secret`, { secret: next })).body.secret).toBe(next);
    expect((await send(stripe, { ...to, secret: given }, 'Late', 'evt_2')).status).toBe(202);
    expect((await send(stripe, { ...to, secret: next }, 'Late', 'evt_3')).status).toBe(202);
    // A change is for a secret that has leaked: the one before is gone at once.
    expect((await admin.patch(at, 3, { secret: given })).body.previousValidUntil).toBeNull();
    expect((await send(stripe, { ...to, secret: next }, 'Late', 'evt_4')).status).toBe(401);
    const [row] = await redress.reads.all<{ secret: string }>(sql`SELECT secret FROM webhook_endpoint WHERE id = ${to.id}`);
    expect(row.secret).not.toContain(given.slice(6, 20));
    expect(JSON.stringify((await admin.get(at)).body)).not.toContain(given);
  });
});

/** Another visible byte at one place. */
function flipped(text: string, at: number): string {
  const code = text.charCodeAt(at);
  return text.slice(0, at) + String.fromCharCode(code === 0x7e ? 0x21 : code + 1) + text.slice(at + 1);
}
