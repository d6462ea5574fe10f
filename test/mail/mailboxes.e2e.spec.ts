import type { Json } from '../client.js';
import type { Client } from '../client.js';
import { type Desk, startDesk } from '../cases/desk.js';
import { dialects } from '../databases/database.js';
import { ImapServer } from './imap-server.js';
import { MailServer } from './mail-server.js';

const second = 1000;

interface Written {
  readonly id: string;
  readonly from?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly headers?: readonly string[];
}

const raw = ({ id, from = 'Ann <ann@example.com>', subject = 'Broken lamp', body = 'The lamp arrived broken.', headers = [] }: Written) =>
  [`From: ${from}`, 'To: help@shop.example', `Subject: ${subject}`, `Message-ID: <${id}>`, ...headers, 'Content-Type: text/plain; charset=utf-8', '', body, ''].join('\n');

describe.each(dialects)('mail that comes in (%s)', (dialect) => {
  let desk: Desk;
  let imap: ImapServer;
  let mails: MailServer;
  let admin: Client;
  let mailbox: Json;

  beforeAll(async () => {
    [imap, mails] = await Promise.all([ImapServer.start(), MailServer.start()]);
    desk = await startDesk(dialect, { REDRESS_SMTP_URL: mails.url, REDRESS_MAIL_FROM: 'else@shop.example' });
    admin = await desk.signIn('admin');
    const made = await admin.post('/api/mailboxes', {
      name: 'Help', address: 'help@shop.example', host: '127.0.0.1', port: imap.port, security: 'none',
      username: 'testuser', password: 'testpass', fromStart: true,
    });
    mailbox = made.body;
  });
  afterAll(async () => {
    await desk.close();
    await Promise.all([imap.stop(), mails.stop()]);
  });

  const poll = async () => {
    const { status, body } = await admin.post(`/api/mailboxes/${String(mailbox.id)}/poll`);
    expect([status, body.problem]).toEqual([200, null]);
    await desk.settle();
    return body;
  };
  const messages = async () => (await admin.get(`/api/mailboxes/${String(mailbox.id)}/messages`)).body.items;
  const caseOf = async (id: string) => {
    const found = (await messages()).find(({ messageId }) => String(messageId) === id);
    const { body } = await desk.agent.get(`/api/complaints/${String(found?.complaintId)}`);
    return (await desk.agent.get(`/api/cases/${String(body.caseId)}`)).body;
  };
  /** A case that began with a mail and was answered; the answer as its customer has it. */
  const answered = async (name: string) => {
    imap.deliver(raw({ id: `${name}@example.com`, from: `${name}@example.com` }));
    await poll();
    const found = await caseOf(`${name}@example.com`);
    await desk.agent.post(`/api/cases/${String(found.id)}/replies`, { body: 'Which lamp?', moveTo: 'waiting_customer' });
    mails.taken.length = 0;
    desk.clock.advance(15 * second);
    await desk.settle();
    const [mail] = mails.taken;
    if (!mail?.messageId) throw new Error('No mail has left.');
    return { id: String(found.id), name, mail: { messageId: mail.messageId, subject: mail.subject ?? '', from: mail.from } };
  };
  const stateOf = async (id: string) => (await desk.agent.get(`/api/cases/${id}`)).body;

  it('never shows its password', async () => {
    const { body } = await admin.get(`/api/mailboxes/${String(mailbox.id)}`);
    expect(body).toMatchObject({ address: 'help@shop.example', folder: 'INBOX', everySeconds: 60, active: true });
    expect(JSON.stringify([mailbox, body])).not.toContain('testpass');
  });

  it('becomes a complaint, without what it quotes, once', async () => {
    imap.deliver(raw({ id: 'one@example.com', body: 'It is terrible!\n\nOn Mon, 2 Mar 2026 at 10:00, Shop wrote:\n> Your order' }));
    expect(await poll()).toMatchObject({ fetched: 1, complaints: 1 });
    expect(await poll()).toMatchObject({ fetched: 0, complaints: 0 });
    const found = await caseOf('one@example.com');
    expect(found).toMatchObject({ state: 'new', channel: 'email', subject: 'Broken lamp' });
    expect(found.complaints[0]).toMatchObject({ body: 'It is terrible!', author: { name: 'Ann', email: 'ann@example.com' } });
    expect((await messages())[0]?.text).toContain('> Your order');
  });

  it('is not taken twice when the server numbers its mails anew', async () => {
    const before = (await messages()).length;
    imap.renumber();
    await poll();
    expect(await messages()).toHaveLength(before);
  });

  it('joins its case by the headers of an answer, and opens it; the answer leaves from the mailbox', async () => {
    const { id, mail, name } = await answered('berta');
    expect(mail.from).toMatchObject({ address: 'help@shop.example' });
    expect((await stateOf(id)).state).toBe('waiting_customer');
    imap.deliver(raw({ id: `${name}2@example.com`, from: `${name}@example.com`, headers: [`In-Reply-To: ${mail.messageId}`], body: 'The blue one.\n> Which lamp?' }));
    await poll();
    const { state, complaints } = await stateOf(id);
    expect([state, complaints.map(({ body }) => String(body))]).toEqual(['open', ['The lamp arrived broken.', 'The blue one.']]);
  });

  it('joins by the token of the subject where headers are lost, and never by a number alone', async () => {
    const { id, mail } = await answered('carla');
    const { number } = await stateOf(id);
    imap.deliver(raw({ id: 'carla2@example.com', from: 'carla@work.example', subject: `AW: ${mail.subject}`, body: 'Here it is.' }));
    imap.deliver(raw({ id: 'mallory@example.com', from: 'mallory@example.com', subject: `Re: [${String(number)}:AAAAAAAAAAAA]`, body: 'Pay me.' }));
    imap.deliver(raw({ id: 'mallory2@example.com', from: 'mallory2@example.com', headers: ['In-Reply-To: <carla@example.com>'], body: 'Pay me too.' }));
    await poll();
    expect((await stateOf(id)).complaints.map(({ body }) => String(body))).toEqual(['The lamp arrived broken.', 'Here it is.']);
  });

  it.each([
    ['auto_reply', ['Auto-Submitted: auto-replied']],
    ['auto_reply', ['X-Loop: yes']],
    ['bulk', ['Precedence: list']],
    ['own', ['X-Redress-Case: CASE-1']],
  ])('is kept as %s and wakes nobody (%j)', async (verdict, headers) => {
    const { id, mail, name } = await answered(`m${Math.random().toString(36).slice(2)}`);
    imap.deliver(raw({ id: `${name}-away@example.com`, from: `${name}@example.com`, headers: [...headers, `In-Reply-To: ${mail.messageId}`] }));
    expect(await poll()).toMatchObject({ complaints: 0 });
    expect((await messages())[0]).toMatchObject({ verdict, complaintId: null, caseId: id });
    expect((await stateOf(id)).state).toBe('waiting_customer');
  });

  it('tells that a reply has come back', async () => {
    const { id, mail } = await answered('dora');
    const report = [
      'From: MAILER-DAEMON@mx.example', 'Subject: Undelivered', 'Message-ID: <dsn1@mx.example>', 'Auto-Submitted: auto-replied',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b', '', '--b', 'Content-Type: text/plain', '', 'Sorry.', '',
      '--b', 'Content-Type: message/delivery-status', '', 'Reporting-MTA: dns; mx.example', '',
      'Final-Recipient: rfc822; dora@example.com', 'Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: smtp; 550 No such user', '',
      '--b', 'Content-Type: text/rfc822-headers', '', `Message-ID: ${mail.messageId}`, 'Subject: Re: Broken lamp', '', '--b--', '',
    ].join('\n');
    imap.deliver(report);
    await poll();
    const { replies } = await stateOf(id);
    expect(replies[0]).toMatchObject({ state: 'failed', detail: 'It was returned: 5.1.1 550 No such user' });
  });

  it('keeps a picture with its complaint', async () => {
    const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(30, 1)]).toString('base64');
    imap.deliver([
      'From: eva@example.com', 'Subject: See', 'Message-ID: <eva@example.com>', 'Content-Type: multipart/mixed; boundary=b', '',
      '--b', 'Content-Type: text/html', '', '<p>Broken <b>again</b></p>', '',
      '--b', 'Content-Type: image/png', 'Content-Disposition: attachment; filename="lamp.png"', 'Content-Transfer-Encoding: base64', '', png, '--b--', '',
    ].join('\n'));
    await poll();
    const found = await caseOf('eva@example.com');
    expect(found.complaints[0]).toMatchObject({ body: 'Broken again', attachments: [{ name: 'lamp.png', type: 'image/png' }] });
  });

  it('stops opening cases for a sender who never stops', async () => {
    for (let index = 0; index < 22; index += 1) imap.deliver(raw({ id: `loop${index}@example.com`, from: 'loop@example.com' }));
    expect(await poll()).toMatchObject({ fetched: 22, complaints: 20 });
    expect((await messages())[0]?.verdict).toBe('flood');
  });

  it('says why a mailbox cannot be read, and wants the password again for another user', async () => {
    const { body: other } = await admin.post('/api/mailboxes', {
      name: 'Other', address: 'x@shop.example', host: '127.0.0.1', port: imap.port, security: 'none', username: 'testuser', password: 'wrong', active: false,
    });
    const path = `/api/mailboxes/${String(other.id)}`;
    expect((await admin.post(`${path}/poll`)).body).toMatchObject({ fetched: 0, problem: 'The server refuses the user name or the password.' });
    const { version } = (await admin.get(path)).body;
    expect((await admin.patch(path, version, { username: 'else' })).body.errors[0].pointer).toBe('/password');
    const { body: inside } = await admin.post('/api/mailboxes', {
      name: 'Inside', address: 'x@shop.example', host: '10.0.0.1', security: 'tls', username: 'u', password: 'p', active: false,
    });
    expect((await admin.post(`/api/mailboxes/${String(inside.id)}/poll`)).body.problem).toBe('This address is not on the public internet.');
  });
});
