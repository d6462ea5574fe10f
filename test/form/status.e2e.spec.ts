import sql from 'sql-template-tag';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { makeForm, openForm, type Page, png, statusToken, typed, Visitor } from './visitor.js';

describe.each(dialects)('the customer’s page on %s', (dialect) => {
  let redress: TestApp;
  let lead: Client;
  let form: Json;
  let visitor: Visitor;

  beforeAll(async () => {
    redress = await startApp(dialect);
    lead = await redress.signIn('lead');
    form = await makeForm(redress);
    visitor = new Visitor(redress.anyone.origin);
  });
  afterAll(() => redress.close());

  /** Sends a complaint of somebody new, and gives the token of its page and its case. */
  let people = 0;
  const complain = async (more: object = {}) => {
    people += 1;
    const token = await openForm(redress, visitor, form.key);
    const email = `person${people}@mail.example`;
    const page = await visitor.post(`/f/${form.key}`, { ...typed, email, orderRef: `N-${people}`, token, ...more });
    await redress.settle();
    const { body } = await lead.get('/api/complaints?limit=1');
    return { link: statusToken(page), complaint: body.items[0] as Json, caseId: String(body.items[0]?.caseId) };
  };
  const move = async (caseId: string, body: object) => {
    const { version } = (await lead.get(`/api/cases/${caseId}`)).body;
    const { status } = await lead.act(`/api/cases/${caseId}/transition`, version as Json, body);
    if (status !== 200) throw new Error(`The move was answered ${status}.`);
  };
  const standing = ({ html }: Page) => /aria-current="step">([^<]+)/.exec(html)?.[1]?.trim();

  it('says in plain words how it stands, step by step', async () => {
    const { link, caseId, complaint } = await complain();
    const page = () => visitor.open(`/s/${link}`);
    const first = await page();
    expect(standing(first)).toBe('Received');
    expect(first.html).toContain(typed.body);
    expect(first.html).toContain(String(complaint.externalId));
    expect(first.html).toMatch(/CASE-\d+/);
    expect(first.html).toContain('You will have our final answer by 30 March 2026');
    await move(caseId, { to: 'open' });
    expect(standing(await page())).toBe('Being looked at');
    await move(caseId, { to: 'waiting_customer' });
    expect(standing(await page())).toBe('We need something from you');
    await move(caseId, { to: 'resolved', causeCode: 'carrier_damage', outcome: 'upheld' });
    const last = await page();
    expect(standing(last)).toBe('Resolved');
    expect(last.html).not.toContain('final answer by');
  });

  it('shows nothing that somebody else wrote, and nothing that the customer did not', async () => {
    const { link, caseId } = await complain({ name: 'Zora Secret', phone: '+49 30 7654321' });
    const { version } = (await lead.get(`/api/cases/${caseId}`)).body;
    await lead.act(`/api/cases/${caseId}/notes`, version as Json, { body: 'A note for colleagues' });
    const { html } = await visitor.open(`/s/${link}`);
    expect(html).not.toMatch(/note for colleagues|Zora Secret|7654321|mail\.example|severity|lead \d/i);
  });

  it('is found, kept and framed by nobody else', async () => {
    const { link } = await complain();
    const { headers } = await visitor.open(`/s/${link}`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  });

  it('takes a message and files, which join the case and open it again', async () => {
    const { link, caseId } = await complain();
    await move(caseId, { to: 'resolved', causeCode: 'carrier_damage', outcome: 'upheld' });
    const { token } = await visitor.open(`/s/${link}`);
    redress.clock.advance(20_000);
    const sent = await visitor.post(`/s/${link}`, { token, body: 'It broke <b>again</b>.' }, [{ name: 'again.png', bytes: png }]);
    expect(sent.status).toBe(303);
    await visitor.post(`/s/${link}`, { token, body: 'It broke again.' });
    await redress.settle();
    const page = await visitor.open(sent.headers.get('location') ?? '');
    expect(page.html).toContain('We have added it');
    expect(page.html.match(/class="said"/g)).toHaveLength(2);
    expect(page.html).toContain('again.png');
    expect(standing(page)).toBe('Being looked at');
    const { complaints, state } = (await lead.get(`/api/cases/${caseId}`)).body;
    expect(complaints.map(({ attachments }) => attachments.length)).toEqual([0, 1]);
    expect([state, complaints[1].author.email, complaints[1].inReplyTo]).toEqual(['open', complaints[0].author.email, complaints[0].id]);
  });

  it('takes files without a word, but not nothing', async () => {
    const { link, caseId } = await complain();
    const { token } = await visitor.open(`/s/${link}?lang=de`);
    redress.clock.advance(20_000);
    const empty = await visitor.post(`/s/${link}?lang=de`, { token, body: ' \u200B' });
    expect([empty.status, empty.html.includes('Schreiben Sie eine Nachricht')]).toEqual([422, true]);
    const sent = await visitor.post(`/s/${link}?lang=de`, { token, body: '' }, [{ name: 'a.png', bytes: png }]);
    expect(sent.status).toBe(303);
    await redress.settle();
    const { complaints } = (await lead.get(`/api/cases/${caseId}`)).body;
    expect(complaints[1].body).toBe('Siehe die angehängten Dateien.');
  });

  it.each([
    ['a filled trap', { website: 'x' }, 'website'],
    ['a token of another page', { token: 'AAAA' }, 'send'],
    ['too long a message', { body: 'x'.repeat(20_001) }, 'body'],
  ])('refuses %s and keeps the words', async (_, wrong, field) => {
    const { link, caseId } = await complain();
    const { token } = await visitor.open(`/s/${link}`);
    redress.clock.advance(20_000);
    const page = await visitor.post(`/s/${link}`, { token, body: 'Words that stay', ...wrong });
    expect([page.status, page.html.includes(`href="#${field}"`)]).toEqual([422, true]);
    await redress.settle();
    expect((await lead.get(`/api/cases/${caseId}`)).body.complaints.length).toBe(1);
  });

  it('takes so many messages, and then asks to wait', async () => {
    const { link } = await complain();
    const statuses: number[] = [];
    for (let sent = 0; sent < 21; sent += 1) statuses.push((await visitor.post(`/s/${link}`, { body: '' })).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 422), 429]);
  });

  it('opens to the right token only, and says the same to every other', async () => {
    const { link } = await complain();
    const flipped = [...link].map((sign, at) => link.slice(0, at) + (sign === 'A' ? 'B' : 'A') + link.slice(at + 1));
    const wrong = [...flipped.filter((token) => token !== link), '', 'x', link.slice(1), `${link}A`, link.replace('.1.', '.2.'), `${link}%00`];
    const pages = await Promise.all(wrong.filter(Boolean).map((token) => visitor.open(`/s/${token}`)));
    expect([...new Set(pages.map(({ status }) => status))]).toEqual([404]);
    expect(new Set(pages.map(({ html }) => html)).size).toBe(1);
    expect((await visitor.post(`/s/${link.slice(1)}`, { body: 'x' })).status).toBe(404);
    expect((await visitor.open(`/f/${form.key}/sent/${link.slice(1)}`)).status).toBe(404);
  });

  it('is closed by a new link, by time, and with its complaint', async () => {
    const { link, complaint } = await complain();
    const renewed = await lead.post(`/api/complaints/${complaint.id}/status-link`);
    expect([renewed.status, (await visitor.open(`/s/${link}`)).status]).toEqual([200, 404]);
    const { url } = renewed.body;
    expect((await visitor.open(String(url))).status).toBe(200);
    await redress.tx.run((unit) => unit.all(sql`UPDATE status_link SET "expiresAt" = ${unit.at} WHERE "complaintId" = ${String(complaint.id)}`));
    expect((await visitor.open(String(url))).status).toBe(404);
    expect((await lead.post('/api/complaints/0190aaaa-0000-7000-8000-000000000000/status-link')).status).toBe(404);
  });

  it('can be had for a complaint that came another way', async () => {
    const key = await redress.key('intake');
    const { body } = await key.post('/api/complaints', { channel: 'phone', body: 'Where is my parcel?', author: { phone: '+4930123456' } });
    await redress.settle();
    const { url } = (await lead.post(`/api/complaints/${body.id}/status-link`)).body;
    const page = await visitor.open(String(url));
    expect([page.status, page.html.includes('Where is my parcel?')]).toEqual([200, true]);
  });
});
