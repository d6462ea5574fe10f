import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { MailServer } from '../mail/mail-server.js';
import { type Desk, startDesk } from './desk.js';

const day = 24 * 3_600_000;
const second = 1000;
const route = { body: 'our complaints board', how: 'write to board@shop.example.' };

describe.each(dialects)('letters (%s)', (dialect) => {
  let desk: Desk;
  let mails: MailServer;
  let manager: Client;
  beforeAll(async () => {
    mails = await MailServer.start();
    desk = await startDesk(dialect, { REDRESS_SMTP_URL: mails.url, REDRESS_MAIL_FROM: 'Shop <help@shop.example>' });
    manager = await desk.signIn('manager');
  });
  afterAll(async () => {
    await desk.close();
    await mails.stop();
  });
  beforeEach(() => pass(15 * second));

  const pass = async (ms: number) => {
    desk.clock.advance(ms);
    await desk.settle();
    await desk.settle();
  };
  const url = ({ id }: Json, rest = '') => `/api/cases/${String(id)}${rest}`;
  const byMail = (more: Record<string, unknown> = {}) => desk.complain({ channel: 'email', body: 'The lamp arrived broken. It is terrible.', ...more });
  const write = (found: Json, body: object, who = desk.agent) => who.post(url(found, '/letters'), body);
  const now = async (found: Json) => (await desk.agent.get(url(found))).body;
  const clock = async (found: Json, kind: string) => (await now(found)).clocks.find((each) => String(each.kind) === kind)?.state;

  it('acknowledge a complaint once, and stop its clock', async () => {
    const found = await byMail({ author: { email: 'ack@example.com', name: 'Ann' } });
    expect((await desk.agent.get(url(found, '/letters'))).body).toMatchObject({
      regime: 'iso_10002', language: 'en', route: null,
      letters: [{ kind: 'acknowledgement', sentAt: null, required: [] }, { kind: 'holding', required: ['reasons'] }, { kind: 'final', required: ['outcome', 'reasons'] }],
    });
    mails.taken.length = 0;
    const { status, headers, body } = await write(found, { kind: 'acknowledgement' });
    expect([status, body.kind, body.state, headers.location]).toEqual([201, 'acknowledgement', 'queued', url(found, `/replies/${String(body.id)}`)]);
    expect([await clock(found, 'acknowledge'), (await now(found)).state]).toEqual(['met', 'open']);
    expect((await write(found, { kind: 'acknowledgement' })).body.code).toBe('letter.already_sent');
    await pass(15 * second);
    expect(mails.taken).toHaveLength(1);
    expect(mails.taken[0]?.subject).toContain('We have received your complaint [CASE-');
    expect(mails.taken[0]?.text).toContain(`Dear Ann,\n\nthank you for telling us. We received your complaint on 2 March 2026`);
  });

  it('owe it again when the letter is taken back', async () => {
    const found = await byMail();
    const { body } = await write(found, { kind: 'final', outcome: 'upheld', reasons: 'You are right.' });
    const sent = await now(found);
    expect([sent.outcome, sent.finalRespondedAt !== null, await clock(found, 'final_response'), await clock(found, 'first_response')]).toEqual(['upheld', true, 'met', 'met']);
    expect((await desk.agent.post(url(found, `/replies/${String(body.id)}/undo`))).status).toBe(200);
    const after = await now(found);
    expect([after.finalRespondedAt, after.respondedAt, await clock(found, 'final_response')]).toEqual([null, null, 'running']);
  });

  it('give no final answer that lacks what it has to say', async () => {
    const found = await byMail();
    const pointers = async (body: object) => {
      const answer = await write(found, { kind: 'final', ...body });
      return [answer.status, answer.body.code, answer.body.errors?.map(({ pointer }) => String(pointer))];
    };
    expect(await pointers({})).toEqual([422, 'letter.incomplete', ['/outcome', '/reasons']]);
    expect(await pointers({ outcome: 'rejected', reasons: 'No.', body: 'Written by hand.' })).toEqual([422, 'letter.incomplete', ['/route']]);
    expect((await now(found)).version).toBe(found.version);
    const draft = { kind: 'final', outcome: 'rejected', reasons: 'The photo\nshows no crack.', route };
    const shown = (await desk.agent.post(url(found, '/letters/preview'), draft)).body;
    expect([shown.missing, String(shown.body)]).toEqual([[], expect.stringContaining('We do not uphold your complaint.\n\nOur reasons:\nThe photo\nshows no crack.')]);
    const { status, body } = await write(found, { ...draft, body: `${String(shown.body)}\n\nPS: Sorry.` });
    expect([status, String(body.body).endsWith('PS: Sorry.')]).toEqual([201, true]);
    expect((await now(found)).outcome).toBe('rejected');
    expect((await write(found, { kind: 'holding', reasons: 'x' })).body.code).toBe('letter.already_sent');
  });

  it('follow the policy that the case was opened under', async () => {
    await manager.post('/api/sla-policies', { kind: 'complaint', name: 'DISP', regime: 'fca_disp_payments', position: 1, match: { tags: ['card'] } });
    const found = await byMail({ tags: ['card'], language: undefined });
    const { body: owed } = await desk.agent.get(url(found, '/letters'));
    expect([owed.regime, owed.route.body]).toEqual(['fca_disp_payments', 'the Financial Ombudsman Service']);
    const before = (await now(found)).clocks.find(({ kind }) => String(kind) === 'final_response');
    expect((await write(found, { kind: 'holding', reasons: 'The bank has not answered.' })).status).toBe(201);
    const after = (await now(found)).clocks.find(({ kind }) => String(kind) === 'final_response');
    expect(Date.parse(String(after?.dueAt)) - Date.parse(String(before?.dueAt))).toBeGreaterThan(20 * day);
    const { body } = await write(found, { kind: 'final', outcome: 'upheld', reasons: 'The card was charged twice.' });
    expect(String(body.body)).toMatch(/Financial Ombudsman Service[^]*Please do so by 2 September 2026/);
  });

  it('are written in the language of the complaint', async () => {
    const found = await byMail({ body: 'Die Lampe kam zerbrochen an und niemand antwortet mir. Ich bin sehr enttäuscht von diesem Geschäft.' });
    const { body } = await write(found, { kind: 'acknowledgement' });
    expect([body.subject, String(body.body).slice(0, 10)]).toEqual(['Ihre Beschwerde ist bei uns eingegangen', 'Guten Tag,']);
    const english = (await desk.agent.post(url(found, '/letters/preview'), { kind: 'acknowledgement', language: 'en' })).body;
    expect(english.subject).toBe('We have received your complaint');
  });

  it('are printed when they go by post', async () => {
    const found = await desk.complain({ channel: 'post', author: { name: 'Ann <b>Miller</b>' } });
    const { body } = await write(found, { kind: 'final', outcome: 'upheld', reasons: '<script>alert(1)</script>' });
    expect([body.channel, body.to]).toEqual(['post', 'Ann <b>Miller</b>']);
    const { status, headers, text } = await page(`${url(found)}/replies/${String(body.id)}/print`);
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(text).toContain('<p>Ann &lt;b&gt;Miller&lt;/b&gt;</p>');
    expect(text).toContain('Our reasons:\n&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(text).not.toMatch(/<script|<b>/);
    await pass(15 * second);
    expect((await now(found)).replies.at(0)?.state).toBe('sent');
    expect((await page(`${url(found)}/replies/0190aaaa-0000-7000-8000-000000000000/print`)).status).toBe(404);
  });
  const page = async (path: string) => {
    const response = await fetch(desk.agent.origin + path, { headers: desk.agent.standing });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };

  it('want the version that was seen, where one is named, and a case that one may see', async () => {
    const found = await byMail();
    const outsider = await desk.signIn('agent');
    expect((await desk.agent.act(url(found, '/letters'), 7, { kind: 'acknowledgement' })).status).toBe(412);
    const team = await manager.post('/api/teams', { name: `Team ${dialect}`, memberIds: [] });
    await desk.lead.post(url(found, '/assign'), { teamId: String(team.body.id) });
    for (const answer of [
      await outsider.get(url(found, '/letters')), await write(found, { kind: 'acknowledgement' }, outsider),
      await outsider.post(url(found, '/letters/preview'), { kind: 'acknowledgement' }),
    ])
      expect(answer.status).toBe(404);
  });

  it.each([
    {}, { kind: 'farewell' }, { kind: 'final', outcome: 'maybe' }, { kind: 'final', reasons: '' }, { kind: 'final', route: { body: 'x' } },
    { kind: 'acknowledgement', language: 'tlh' }, { kind: 'acknowledgement', subject: 'a\nBcc: b' }, { kind: 'holding', expectBy: 'soon' }, [], null,
  ])('are not %j', async (body) => {
    expect((await write(await byMail(), body as object)).status).toBe(422);
  });
});

describe.each(dialects)('automatic acknowledgements (%s)', (dialect) => {
  let desk: Desk;
  let mails: MailServer;
  beforeAll(async () => {
    mails = await MailServer.start();
    desk = await startDesk(dialect, { REDRESS_SMTP_URL: mails.url, REDRESS_MAIL_FROM: 'help@shop.example', REDRESS_ACKNOWLEDGE: 'on' });
  });
  afterAll(async () => {
    await desk.close();
    await mails.stop();
  });

  it('leave once, by Redress, and are no answer of a person', async () => {
    const author = { email: 'ann@example.com', name: 'Ann' };
    const first = await desk.complain({ channel: 'email', author });
    const joined = await desk.complain({ channel: 'email', author, body: 'Nobody has answered me yet!' });
    expect(joined.id).toBe(first.id);
    await desk.settle();
    expect(mails.taken).toHaveLength(1);
    expect(mails.taken[0]?.headers).toContainEqual(expect.objectContaining({ key: 'auto-submitted', value: 'auto-generated' }));
    const found = (await desk.agent.get(`/api/cases/${String(first.id)}`)).body;
    expect([found.state, typeof found.acknowledgedAt, found.respondedAt]).toEqual(['new', 'string', null]);
    expect(found.clocks.find(({ kind }) => String(kind) === 'first_response')?.state).toBe('running');
    expect(found.replies).toMatchObject([{ kind: 'acknowledgement', author: null, state: 'sent' }]);
  });

  it('print nothing by themselves', async () => {
    const found = await desk.complain({ channel: 'post', author: { name: 'Ann' } });
    expect([found.acknowledgedAt, found.replies]).toEqual([null, []]);
  });
});
