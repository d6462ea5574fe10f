import { Webhook } from 'standardwebhooks';
import { dialects } from '../databases/database.js';
import type { Json } from '../client.js';
import { Network, status, timeline } from '../listening/network.js';
import { MailServer } from '../mail/mail-server.js';
import { type Desk, startDesk } from './desk.js';

const second = 1000;
const hour = 3_600_000;
const png = new Uint8Array(Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(40, 7)]));

describe.each(dialects)('answering customers (%s)', (dialect) => {
  let desk: Desk;
  let mails: MailServer;
  let network: Network;

  beforeAll(async () => {
    mails = await MailServer.start();
    network = await Network.start();
    desk = await startDesk(dialect, { REDRESS_SMTP_URL: mails.url, REDRESS_MAIL_FROM: 'Shop <help@shop.example>' });
  });
  afterAll(async () => {
    await desk.close();
    await mails.stop();
    network.stop();
  });
  beforeEach(async () => {
    // What another test has written leaves before this one begins.
    mails.misbehave.length = 0;
    await pass(15 * second);
    mails.taken.length = 0;
  });

  const pass = async (ms: number) => {
    desk.clock.advance(ms);
    await desk.settle();
  };
  const byMail = (more: Record<string, unknown> = {}) => desk.complain({ channel: 'email', subject: 'Broken lamp', ...more });
  const write = (found: Json, body: Record<string, unknown> = {}) =>
    desk.agent.post(`/api/cases/${String(found.id)}/replies`, { body: 'We are sorry. A new lamp is on its way.', ...body });
  const replyOf = async (found: Json, reply: Json) =>
    (await desk.agent.get(`/api/cases/${String(found.id)}/replies/${String(reply.id)}`)).body;
  const kinds = async (found: Json) =>
    (await desk.agent.get(`/api/cases/${String(found.id)}/timeline`)).body.items.map(({ kind }) => String(kind));

  it('mails a reply once the time to undo is over, once, in the conversation', async () => {
    const found = await byMail({ externalId: '<first@customer.example>' });
    const { status: created, body, headers } = await write(found);
    expect([created, body.state, body.channel]).toEqual([201, 'queued', 'email']);
    expect(headers.location).toBe(`/api/cases/${String(found.id)}/replies/${String(body.id)}`);
    await desk.settle();
    expect(mails.taken).toHaveLength(0);
    await pass(15 * second);
    await desk.settle();
    expect(mails.taken).toHaveLength(1);
    const [mail] = mails.taken;
    expect(mail).toMatchObject({
      from: { name: 'Shop', address: 'help@shop.example' },
      inReplyTo: '<first@customer.example>',
      references: '<first@customer.example>',
      text: expect.stringContaining('A new lamp is on its way.'),
    });
    expect(mail?.subject).toMatch(new RegExp(`^Re: Broken lamp \\[${String(found.number)}:[\\w-]{12}\\]$`));
    expect(mail?.messageId).toMatch(/^<[^<>]+@shop\.example>$/);
    const sent = await replyOf(found, body);
    expect(sent).toMatchObject({ state: 'sent', to: mail?.envelopeTo[0], allowed: ['failed'], author: { id: desk.agent.staffId } });
    expect(sent.sentAt).not.toBeNull();
    expect(await kinds(found)).toEqual(['case.opened', 'complaint.joined', 'reply.queued', 'case.moved', 'reply.sent']);
  });

  it('stops the clock that waits for a first answer, and opens a new case', async () => {
    const found = await byMail();
    await write(found);
    const { body } = await desk.agent.get(`/api/cases/${String(found.id)}`);
    expect(body.state).toBe('open');
    expect(body.clocks.find(({ kind }) => String(kind) === 'first_response')).toMatchObject({ state: 'met' });
    expect(body.replies).toHaveLength(1);
    const { body: timelined } = await desk.agent.get(`/api/cases/${String(found.id)}/timeline`);
    expect(timelined.items.find(({ kind }) => String(kind) === 'reply.queued')).toMatchObject({
      body: 'We are sorry. A new lamp is on its way.',
      summary: 'wrote a reply by email',
    });
  });

  it('moves the case along when asked to, and refuses an illegal move with nothing written', async () => {
    const found = await byMail();
    expect((await write(found, { moveTo: 'waiting_customer' })).status).toBe(201);
    const moved = await desk.agent.get(`/api/cases/${String(found.id)}`);
    expect(moved.body.state).toBe('waiting_customer');
    const refused = await write(found, { moveTo: 'waiting_partner' });
    expect([refused.status, refused.body.code]).toEqual([409, 'state.illegal']);
    expect((await desk.agent.get(`/api/cases/${String(found.id)}/replies`)).body.items).toHaveLength(1);
  });

  it('can be undone until it leaves: the words are a draft again, the case waits for its first answer', async () => {
    const found = await byMail();
    const { body: reply } = await write(found, { moveTo: 'waiting_customer' });
    const path = `/api/cases/${String(found.id)}`;
    desk.clock.advance(14 * second);
    expect((await desk.agent.post(`${path}/replies/${String(reply.id)}/undo`)).body).toMatchObject({ state: 'undone', allowed: [] });
    await pass(15 * second);
    expect(mails.taken).toHaveLength(0);
    const { body } = await desk.agent.get(path);
    expect([body.state, body.respondedAt]).toEqual(['open', null]);
    expect((await desk.agent.get(`${path}/draft`)).body.body).toBe('We are sorry. A new lamp is on its way.');
    const again = await desk.agent.post(`${path}/replies/${String(reply.id)}/undo`);
    expect([again.status, again.body.code]).toEqual([409, 'state.illegal']);
  });

  it('cannot be undone once it has left', async () => {
    const found = await byMail();
    const { body: reply } = await write(found);
    await pass(15 * second);
    const { status: late, body } = await desk.agent.post(`/api/cases/${String(found.id)}/replies/${String(reply.id)}/undo`);
    expect([late, body.allowed]).toEqual([409, ['failed']]);
  });

  it.each([
    ['refuses the sender for now', { at: 'mail', code: 451 }],
    ['refuses the recipient for now', { at: 'recipient', code: 450 }],
    ['refuses the words for now', { at: 'data', code: 452 }],
  ] as const)('tries again when the server %s', async (_, wrong) => {
    mails.misbehave.push(wrong);
    const found = await byMail();
    const { body: reply } = await write(found);
    await pass(15 * second);
    expect(await replyOf(found, reply)).toMatchObject({ state: 'queued', attempts: 1, detail: expect.stringContaining('No, thank you') });
    await pass(60 * second);
    expect(await replyOf(found, reply)).toMatchObject({ state: 'sent', attempts: 2, detail: null });
    expect(mails.taken).toHaveLength(1);
  });

  it.each([
    ['recipient', { at: 'recipient', code: 550 }],
    ['words', { at: 'data', code: 554 }],
  ] as const)('has failed when the server refuses the %s for good; a person may send it again', async (_, wrong) => {
    mails.misbehave.push(wrong);
    const found = await byMail();
    const { body: reply } = await write(found);
    await pass(15 * second);
    expect(await replyOf(found, reply)).toMatchObject({ state: 'failed', allowed: ['queued'] });
    expect((await desk.agent.get(`/api/cases/${String(found.id)}`)).body.respondedAt).toBeNull();
    await pass(9 * hour);
    expect(mails.taken).toHaveLength(0);
    await desk.agent.post(`/api/cases/${String(found.id)}/replies/${String(reply.id)}/retry`);
    await desk.settle();
    expect(await replyOf(found, reply)).toMatchObject({ state: 'sent' });
  });

  it.each(['hang-up'] as const)('does not know, and does not try again, when the server takes it and says nothing (%s)', async (at) => {
    mails.misbehave.push({ at });
    const found = await byMail();
    const { body: reply } = await write(found);
    await pass(15 * second);
    expect(await replyOf(found, reply)).toMatchObject({ state: 'unknown', allowed: ['sent', 'failed', 'queued'] });
    await pass(9 * hour);
    expect(mails.taken).toHaveLength(1);
    const [first] = mails.taken;
    await desk.agent.post(`/api/cases/${String(found.id)}/replies/${String(reply.id)}/retry`);
    await desk.settle();
    expect(mails.taken.map(({ messageId }) => messageId)).toEqual([first?.messageId, first?.messageId]);
  });

  it('shows the answer on the page of the customer, once it is sent', async () => {
    const found = await byMail();
    await write(found, { channel: 'form', body: 'Only <b>here</b>.' });
    const { body: link } = await desk.agent.post(`/api/complaints/${String(found.complaints[0].id)}/status-link`);
    const page = async () => (await fetch(new URL(String(link.url), desk.anyone.origin))).text();
    expect(await page()).not.toContain('Only');
    await pass(15 * second);
    expect(await page()).toContain('Only &lt;b&gt;here&lt;/b&gt;.');
    expect(mails.taken).toHaveLength(0);
  });

  it('delivers to the system that sent the complaint, signed, under one id until it is taken', async () => {
    const admin = await desk.signIn('admin');
    const { body: endpoint } = await admin.post('/api/webhook-endpoints', {
      name: 'Marketplace', scheme: 'standard', replyUrl: `${network.origin}/replies`,
    });
    const seen: { headers: Record<string, string>; body: string }[] = [];
    network.on('/replies', (request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () => {
        seen.push({ headers: request.headers as Record<string, string>, body });
        response.writeHead(seen.length === 1 ? 503 : 204).end();
      });
    });
    const webhook = new Webhook(String(endpoint.secret));
    const at = new Date(desk.clock.now());
    const payload = JSON.stringify({ externalId: 'M-1', channel: 'store', body: 'Broken!', author: { name: 'Ann' } });
    const headers = { 'webhook-id': `m1-${dialect}`, 'webhook-timestamp': String(Math.floor(at.getTime() / 1000)), 'webhook-signature': webhook.sign(`m1-${dialect}`, at, payload) };
    const { body: taken } = await desk.anyone.raw('POST', `/hooks/${String(endpoint.key)}`, payload, { 'content-type': 'application/json', ...headers });
    await desk.settle();
    const { body: complaint } = await desk.agent.get(`/api/complaints/${String(taken.complaintId)}`);
    const path = `/api/cases/${String(complaint.caseId)}`;
    const { body: reply } = await desk.agent.post(`${path}/replies`, { body: 'On its way.', channel: 'webhook' });
    await pass(15 * second);
    await pass(60 * second);
    expect((await desk.agent.get(`${path}/replies/${String(reply.id)}`)).body).toMatchObject({ state: 'sent', attempts: 2 });
    expect(seen).toHaveLength(2);
    expect(seen[0]?.headers['webhook-id']).toBe(seen[1]?.headers['webhook-id']);
    const secret = Buffer.from(String(endpoint.replySecret).replace('whsec_', ''), 'base64').toString('base64');
    const { headers: got, body } = seen[1] as (typeof seen)[number];
    const expected = new Webhook(secret).sign(String(got['webhook-id']), new Date(Number(got['webhook-timestamp']) * 1000), body);
    expect(got['webhook-signature']).toBe(expected);
    expect(JSON.parse(body)).toMatchObject({ type: 'reply.sent', data: { externalId: 'M-1', body: 'On its way.' } });
  });

  it('posts in answer to what was said in public, and asks again under the same key', async () => {
    const admin = await desk.signIn('admin');
    await admin.post('/api/monitors', { name: 'Acme', brand: 'Acme', query: 'acme' });
    network.on('/api/v1/timelines/tag/acme', timeline(() => [{ id: '117020593741189001', content: 'acme broke my lamp' }]));
    const keys: unknown[] = [];
    network.on('/api/v1/statuses', (request, response) => {
      if (request.method !== 'POST') return response.writeHead(200, { 'content-type': 'application/json' }).end('[]');
      keys.push(request.headers['idempotency-key']);
      if (keys.length === 1) return response.destroy();
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(status({ id: '9', content: 'sorry' })));
    });
    const { body: source } = await admin.post('/api/sources', { kind: 'mastodon', settings: { host: network.host, hashtag: 'acme', accessToken: 'tell-me' }, active: false });
    await admin.post(`/api/sources/${String(source.id)}/poll`);
    const { body: mentions } = await desk.agent.get('/api/mentions');
    const { body: joined } = await desk.agent.post(`/api/mentions/${String(mentions.items[0].id)}/case`, {});
    const path = `/api/cases/${String(joined.caseId)}`;
    expect((await desk.agent.get(`${path}/reply-channels`)).body).toEqual({ channels: ['social'], preferred: 'social' });
    const { body: reply } = await desk.agent.post(`${path}/replies`, { body: 'We are sorry!' });
    await pass(15 * second);
    await pass(60 * second);
    expect((await desk.agent.get(`${path}/replies/${String(reply.id)}`)).body).toMatchObject({ state: 'sent', externalRef: 'https://social.example/@ann/9' });
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('says which channels work where one does not', async () => {
    const found = await desk.complain({ channel: 'phone', author: { phone: '+441632960011' } });
    const { status: refused, body } = await write(found, { channel: 'email' });
    expect([refused, body.code, body.channels]).toEqual([409, 'reply.channel_closed', ['form', 'post']]);
    expect((await write(found, { channel: 'webhook' })).body.channels).toEqual(['form', 'post']);
    expect((await write(found)).body.channel).toBe('form');
  });

  it('carries files that were uploaded for it or are in the case, and no others', async () => {
    const found = await byMail();
    const uploaded = await desk.agent.raw('POST', '/api/attachments?name=label.png', png, { 'content-type': 'image/png' });
    expect([uploaded.status, uploaded.body.name, uploaded.body.type]).toEqual([201, 'label.png', 'image/png']);
    const strangers = await (await desk.signIn('lead')).raw('POST', '/api/attachments?name=x.png', png, { 'content-type': 'application/octet-stream' });
    const refused = await write(found, { attachmentIds: [uploaded.body.id, strangers.body.id] });
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/attachmentIds/1']);
    const { body: reply } = await write(found, { attachmentIds: [uploaded.body.id] });
    await pass(15 * second);
    expect(mails.taken[0]?.attachments).toHaveLength(1);
    expect(Buffer.from(mails.taken[0]?.attachments[0]?.content as ArrayBuffer).equals(Buffer.from(png))).toBe(true);
    expect((await replyOf(found, reply)).attachments[0].name).toBe('label.png');
    expect((await desk.agent.raw('POST', '/api/attachments?name=x.html', new Uint8Array(Buffer.from('<html>')), { 'content-type': 'application/octet-stream' })).status).toBe(415);
    expect((await desk.agent.raw('POST', '/api/attachments', png, { 'content-type': 'image/png' })).status).toBe(422);
  });

  it('keeps a draft for each person', async () => {
    const found = await byMail();
    const path = `/api/cases/${String(found.id)}/draft`;
    expect((await desk.agent.get(path)).status).toBe(404);
    expect((await desk.agent.put(path, { body: 'Dear' })).body).toMatchObject({ body: 'Dear', version: 1 });
    expect((await desk.agent.put(path, { body: 'Dear Ann' })).body).toMatchObject({ body: 'Dear Ann', version: 2 });
    expect((await (await desk.signIn('lead')).get(path)).status).toBe(404);
    expect((await desk.agent.delete(path)).status).toBe(204);
    await desk.agent.put(path, { body: 'Hello' });
    await write(found);
    expect((await desk.agent.get(path)).status).toBe(404);
  });

  it.each([{}, { body: '' }, { body: 'x', channel: 'pigeon' }, { body: 'x', attachmentIds: ['no'] }, { body: 'x', moveTo: 'closed' }, { body: 'x'.repeat(20_001) }])(
    'refuses what is not a reply (%#)',
    async (body) => {
      const found = await byMail();
      const answer = await desk.agent.post(`/api/cases/${String(found.id)}/replies`, body);
      expect([answer.status, answer.body.code]).toEqual([422, 'validation.failed']);
    },
  );

  it('sends once for one Idempotency-Key, and nothing on a stale version', async () => {
    const found = await byMail();
    const path = `/api/cases/${String(found.id)}/replies`;
    const key = { 'idempotency-key': `k-${dialect}` };
    const [one, two] = [await desk.agent.post(path, { body: 'Hello' }, key), await desk.agent.post(path, { body: 'Hello' }, key)];
    expect(two.body.id).toBe(one.body.id);
    expect((await desk.agent.post(path, { body: 'Hello' }, { 'if-match': '"1"' })).status).toBe(412);
    await pass(15 * second);
    expect(mails.taken).toHaveLength(1);
  });

  it('goes on with a reply where its case was merged into', async () => {
    const [found, other] = [await byMail(), await byMail()];
    const lead = await desk.signIn('lead');
    const { body } = await write(found);
    const url = `/api/cases/${String(found.id)}`;
    await desk.agent.put(`${url}/draft`, { body: 'And one more thing' });
    const { version } = (await desk.agent.get(url)).body;
    expect((await lead.act(`${url}/merge`, version, { intoCaseId: other.id })).status).toBe(200);
    expect((await write(found)).body.code).toBe('case.merged');
    await pass(15 * second);
    await desk.settle();
    expect(await replyOf(other, body)).toMatchObject({ state: 'sent', caseId: other.id });
    expect((await desk.agent.get(`/api/cases/${String(other.id)}`)).body.replies).toHaveLength(1);
    expect((await desk.agent.get(`/api/cases/${String(other.id)}/draft`)).body.body).toBe('And one more thing');
    expect((await kinds(other)).at(-1)).toBe('reply.sent');
    await lead.act(`${url}/unmerge`, (await desk.agent.get(url)).body.version);
    expect((await replyOf(found, body)).state).toBe('sent');
  });
});

describe.each(dialects)('without a mail server (%s)', (dialect) => {
  it('says what to set, and answers on the page of the customer', async () => {
    const desk = await startDesk(dialect);
    const found = await desk.complain({ channel: 'email' });
    const path = `/api/cases/${String(found.id)}/replies`;
    const { status: refused, body } = await desk.agent.post(path, { body: 'Hello', channel: 'email' });
    expect([refused, body.code]).toEqual([409, 'reply.channel_closed']);
    expect(body.detail).toContain('REDRESS_SMTP_URL');
    expect((await desk.agent.post(path, { body: 'Hello' })).body).toMatchObject({ channel: 'form', state: 'queued' });
    await desk.close();
  });
});
