import { ForgetUnsentJob } from '../../src/intake/attachments/forget-unsent.job.js';
import { startApp, type TestApp } from '../app.js';
import type { Client, Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { makeForm, openForm, type Page, png, statusToken, typed, Visitor } from './visitor.js';

describe.each(dialects)('the complaint form on %s', (dialect) => {
  let redress: TestApp;
  let agent: Client;
  let form: Json;
  let visitor: Visitor;
  let visitors = 0;
  let origin: string;

  beforeAll(async () => {
    redress = await startApp(dialect, { REDRESS_TRUST_PROXY: '1' });
    agent = await redress.key('work');
    form = await makeForm(redress);
    origin = redress.anyone.origin;
    const admin = await redress.signIn('admin');
    await admin.put('/api/orders/1001', {
      placedAt: '2026-02-20T10:00:00.000Z',
      currency: 'EUR',
      customer: { email: 'Ana@Mail.example' },
      lines: [
        { sku: 'KET-15', name: 'Gooseneck kettle', quantity: 1, unitPriceMinor: 6490 },
        { sku: 'CUP-02', name: 'Cup <b>blue</b>', quantity: 2, unitPriceMinor: 990 },
      ],
    });
  });
  // Every test has an address of its own, so that none uses up another's tries.
  beforeEach(() => {
    visitors += 1;
    visitor = new Visitor(origin, { 'x-forwarded-for': `203.0.113.${visitors}` });
  });
  afterAll(() => redress.close());

  const send = async (fields: Record<string, string>, uploads: Parameters<Visitor['post']>[2] = []): Promise<Page> =>
    visitor.post(`/f/${form.key}`, { token: await openForm(redress, visitor, form.key), ...fields }, uploads);
  const received = async (): Promise<Json[]> => {
    const { body } = await agent.get('/api/complaints?channel=form&limit=200');
    return [...body.items];
  };
  const countOf = async () => (await received()).length;
  const whole = async (id: Json) => (await agent.get(`/api/complaints/${id}`)).body;
  const errorsOf = ({ html }: Page) => [...html.matchAll(/<li><a href="#(\w+)">/g)].map(([, field]) => field);

  it('becomes a complaint that is scored, triaged and shown to staff, with its files', async () => {
    const page = await send({ ...typed, website: '' }, [{ name: 'kettle.png', bytes: png }]);
    expect(page.status).toBe(303);
    await redress.settle();
    const [found] = await received();
    expect(found).toMatchObject({
      channel: 'form', body: typed.body, orderRef: '1001', remedySought: 'A refund',
      author: { name: 'Ana Abel', email: 'ana@mail.example', phone: null },
      sentiment: { label: 'negative' },
    });
    const complaint = await whole(found?.id as Json);
    expect(complaint.caseId).toEqual(expect.any(String));
    expect(complaint.attachments.map(({ name, type, size }) => [name, type, size])).toEqual([['kettle.png', 'image/png', png.length]]);
    const shown = (await agent.get(`/api/cases/${complaint.caseId}`)).body;
    expect(shown.complaints[0].attachments[0].name).toBe('kettle.png');
    const byReference = await agent.get(`/api/complaints?q=${String(complaint.externalId).toLowerCase()}`);
    expect(byReference.body.items.map(({ id }) => id)).toEqual([complaint.id]);
    const sent = await visitor.open(page.headers.get('location') ?? '');
    expect(sent.status).toBe(200);
    expect(sent.html).toContain(String(complaint.externalId));
  });

  it('is one complaint however often it is sent, and one press at a time or at once', async () => {
    const before = await countOf();
    const token = await openForm(redress, visitor, form.key);
    const pages = await Promise.all([1, 2, 3].map(() => visitor.post(`/f/${form.key}`, { ...typed, token })));
    const again = await visitor.post(`/f/${form.key}`, { ...typed, body: 'Something else', token });
    expect(new Set([...pages, again].map(({ headers }) => headers.get('location'))).size).toBe(1);
    expect(await countOf()).toBe(before + 1);
  });

  it('comes back with what is wrong, and with everything that was typed and added', async () => {
    const before = await countOf();
    const page = await send({ ...typed, body: '', email: 'ana', name: '"><script>alert(1)</script>' }, [
      { name: 'kettle.png', bytes: png },
      { name: 'kettle.svg', bytes: '<svg onload="alert(1)"/>', type: 'image/svg+xml' },
    ]);
    expect(page.status).toBe(422);
    expect(errorsOf(page)).toEqual(['body', 'files', 'email']);
    expect(page.html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(page.html).toContain('<title>Error: ');
    const kept = /name="kept" value="([^"]+)" checked/.exec(page.html)?.[1] ?? '';
    const sent = await visitor.post(`/f/${form.key}`, { ...typed, token: page.token, kept });
    expect(sent.status).toBe(303);
    expect(await countOf()).toBe(before + 1);
    const complaint = await whole((await received())[0]?.id as Json);
    expect(complaint.attachments.map(({ name }) => name)).toEqual(['kettle.png']);
  });

  it('leaves out a file that was unchecked, and one that was added to somebody else’s page', async () => {
    const page = await send({ ...typed, body: '' }, [{ name: 'private.png', bytes: png }]);
    const kept = /name="kept" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const token = await openForm(redress, visitor, form.key);
    expect((await visitor.post(`/f/${form.key}`, { ...typed, token, kept })).status).toBe(303);
    expect((await whole((await received())[0]?.id as Json)).attachments.length).toBe(0);
    expect((await visitor.post(`/f/${form.key}`, { ...typed, token: page.token })).status).toBe(303);
    expect((await whole((await received())[0]?.id as Json)).attachments.length).toBe(0);
    expect((await agent.get(`/api/attachments/${kept}`)).status).toBe(404);
    expect((await agent.get(`/api/attachments/${kept}/content`)).status).toBe(404);
  });

  it.each([
    ['a filled trap', { website: 'http://spam.example' }, 'website'],
    ['nothing but spaces of no width', { body: '\u200B\u2060 \u200D' }, 'body'],
    ['nothing but markup', { body: '<br><div></div>' }, 'body'],
    ['more than a message holds', { body: 'x'.repeat(20_001) }, 'body'],
    ['no mail address', { email: '' }, 'email'],
    ['a mail address that is none', { email: 'a b@c' }, 'email'],
    ['a name too long', { name: 'x'.repeat(301) }, 'name'],
    ['a token of nobody', { token: 'abc' }, 'send'],
    ['a token that was changed', { token: `x${'A'.repeat(60)}` }, 'send'],
  ])('refuses %s and keeps what was typed', async (_, wrong, field) => {
    const before = await countOf();
    const page = await send({ ...typed, remedySought: 'Words that stay', ...wrong });
    expect([page.status, errorsOf(page)]).toEqual([422, [field]]);
    expect(page.html).toContain('Words that stay');
    expect(await countOf()).toBe(before);
  });

  it('refuses what no person can have filled in so fast, or has left open for days, until it is sent once more', async () => {
    const { token } = await visitor.open(`/f/${form.key}`);
    const fast = await visitor.post(`/f/${form.key}`, { ...typed, token });
    expect([fast.status, errorsOf(fast)]).toEqual([422, ['send']]);
    redress.clock.advance(48 * 60 * 60 * 1000);
    const late = await visitor.post(`/f/${form.key}`, { ...typed, token });
    expect([late.status, errorsOf(late)]).toEqual([422, ['send']]);
    redress.clock.advance(20_000);
    expect((await visitor.post(`/f/${form.key}`, { ...typed, token: late.token })).status).toBe(303);
  });

  it('takes so many from one address, and then asks to wait, with what was typed', async () => {
    for (let sent = 0; sent < 30; sent += 1) await visitor.post(`/f/${form.key}`, { body: '' });
    const page = await visitor.post(`/f/${form.key}`, typed, [{ name: 'kettle.png', bytes: png }]);
    expect([page.status, errorsOf(page)]).toEqual([429, ['send']]);
    expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(page.html).toContain(typed.body);
    expect(page.html).not.toContain('name="kept"');
    const other = new Visitor(origin, { 'x-forwarded-for': '198.51.100.1' });
    const token = await openForm(redress, other, form.key);
    expect((await other.post(`/f/${form.key}`, { ...typed, token })).status).toBe(303);
  });

  it.each([
    ['HTML that calls itself a picture', { name: 'a.png', bytes: '<!doctype html><script>alert(1)</script>' }],
    ['SVG that calls itself a picture', { name: 'a.png', bytes: '<?xml version="1.0"?><svg onload="alert(1)"/>' }],
    ['a program', { name: 'a.png', bytes: 'MZ\x90\0' }],
    ['an empty file', { name: 'a.png', bytes: '' }],
    ['a file that is too large', { name: 'a.png', bytes: Buffer.concat([png, Buffer.alloc(10 * 1024 * 1024)]) }],
  ])('does not take %s', async (_, upload) => {
    const page = await send(typed, [upload]);
    expect([page.status, errorsOf(page)]).toEqual([422, ['files']]);
    expect(page.html).not.toContain('name="kept"');
  });

  it('takes no more files than it says, and breaks off what is far too many', async () => {
    const six = await send(typed, Array.from({ length: 6 }, (_, index) => ({ name: `${index}.png`, bytes: png })));
    expect([six.status, errorsOf(six)]).toEqual([422, ['files']]);
    expect([...six.html.matchAll(/name="kept"/g)]).toHaveLength(5);
    const before = await countOf();
    const many = await send(typed, Array.from({ length: 1_000 }, (_, index) => ({ name: `${index}.png`, bytes: png })));
    expect(many.status).toBe(413);
    expect(await countOf()).toBe(before);
  });

  it('stores a file under a name that is no path and ends as what it is', async () => {
    const uploads = ['../../../etc/passwd', 'shell.php\u200B', 'C:\\x\\bill\u202Egnp.exe'].map((name) => ({ name, bytes: png }));
    expect((await send(typed, uploads)).status).toBe(303);
    const { attachments } = await whole((await received())[0]?.id as Json);
    expect(attachments.map(({ name }) => name)).toEqual(['passwd.png', 'shell.php.png', 'billgnp.exe.png']);
  });

  it('gives files to staff only, byte for byte, as a download', async () => {
    const large = Buffer.concat([png, Buffer.alloc(1_500_000, 'redress')]);
    expect((await send(typed, [{ name: 'große.png', bytes: large }])).status).toBe(303);
    const [{ id, sha256 }] = (await whole((await received())[0]?.id as Json)).attachments;
    expect((await redress.anyone.get(`/api/attachments/${id}/content`)).status).toBe(401);
    const response = await fetch(`${origin}/api/attachments/${id}/content`, { headers: agent.standing });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(large.length),
      'content-disposition': `attachment; filename="gro_e.png"; filename*=UTF-8''gro%C3%9Fe.png`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(Buffer.from(await response.arrayBuffer()).equals(large)).toBe(true);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await agent.get('/api/attachments?limit=1')).body.items[0].id).toBe(id);
  });

  it('shows what was ordered to whoever knows number and address, and the same text to everybody else', async () => {
    const ask = (orderRef: string, email: string) => visitor.post(`/f/${form.key}/order`, { ...typed, orderRef, email });
    const right = await ask('1001', 'ANA@mail.example');
    expect(right.html).toContain('Gooseneck kettle');
    expect(right.html).toContain('Cup &lt;b&gt;blue&lt;/b&gt;');
    expect(right.html).not.toMatch(/6490|64[.,]90|KET-15/);
    const answerOf = ({ html }: Page) => /<p class="note" id="order-note">[^<]*/.exec(html)?.[0];
    const wrong = [await ask('1001', 'eve@mail.example'), await ask('1002', 'ana@mail.example'), await ask('', '')];
    expect(new Set(wrong.map(answerOf)).size).toBe(1);
    expect(answerOf(wrong[0] as Page)).toBeDefined();
  });

  it('tells nobody of an order who has only written about it', async () => {
    expect((await send({ ...typed, email: 'eve@mail.example' })).status).toBe(303);
    await redress.settle();
    const page = await visitor.post(`/f/${form.key}/order`, { ...typed, email: 'eve@mail.example' });
    expect(page.html).not.toContain('Gooseneck');
  });

  it('notes the item that was chosen, if the order was really found', async () => {
    const token = await openForm(redress, visitor, form.key);
    const page = await visitor.post(`/f/${form.key}/order`, { ...typed, token });
    const proof = /name="proof" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    const sent = async (fields: Record<string, string>) => {
      expect((await send({ ...typed, ...fields })).status).toBe(303);
      return (await received())[0]?.sku;
    };
    expect(await sent({ proof, line: '1' })).toBe('KET-15');
    expect(await sent({ proof, line: '0' })).toBeNull();
    expect(await sent({ proof, line: '999' })).toBeNull();
    expect(await sent({ line: '1' })).toBeNull();
    expect(await sent({ proof, line: '1', email: 'eve@mail.example' })).toBeNull();
  });

  it('is asked for orders so often and no more, by one address or for one order', async () => {
    const pages: Page[] = [];
    for (let asked = 0; asked < 11; asked += 1) {
      pages.push(await visitor.post(`/f/${form.key}/order`, { ...typed, orderRef: `9${asked}` }));
    }
    expect(pages.map(({ status }) => status)).toEqual([...Array.from({ length: 10 }, () => 200), 429]);
    const statuses: number[] = [];
    for (let asked = 0; asked < 21; asked += 1) {
      const other = new Visitor(origin, { 'x-forwarded-for': `198.51.100.${100 + asked}` });
      statuses.push((await other.post(`/f/${form.key}/order`, { ...typed, orderRef: 'target', email: `${asked}@x.example` })).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  it('is there in the languages it was made for, as the visitor prefers', async () => {
    const langOf = ({ html }: Page) => /<html lang="(\w+)"/.exec(html)?.[1];
    expect(langOf(await visitor.open(`/f/${form.key}`, { 'accept-language': 'de-AT,en;q=0.5' }))).toBe('de');
    expect(langOf(await visitor.open(`/f/${form.key}?lang=es`, { 'accept-language': 'de' }))).toBe('es');
    expect(langOf(await visitor.open(`/f/${form.key}?lang=xx`, { 'accept-language': 'pt' }))).toBe('en');
    const french = await makeForm(redress, { languages: ['fr', 'de'] });
    expect(langOf(await visitor.open(`/f/${french.key}?lang=en`, { 'accept-language': 'en' }))).toBe('fr');
  });

  it('asks only for what it is made to ask for, and takes nothing else', async () => {
    const short = await makeForm(redress, { fields: { email: 'off', orderRef: 'off', attachments: 'off', phone: 'required' } });
    const page = await visitor.open(`/f/${short.key}`);
    expect(page.html).not.toMatch(/name="(?:email|orderRef|files)"/);
    redress.clock.advance(20_000);
    const missing = await visitor.post(`/f/${short.key}`, { ...typed, token: page.token });
    expect(errorsOf(missing)).toEqual(['phone']);
    const sent = await visitor.post(`/f/${short.key}`, { ...typed, phone: '+49 30 1234567', token: page.token }, [{ name: 'a.png', bytes: png }]);
    expect(sent.status).toBe(303);
    const complaint = await whole((await received())[0]?.id as Json);
    expect(complaint).toMatchObject({ orderRef: null, author: { email: null, phone: '+49 30 1234567' }, attachments: [] });
  });

  it('loads nothing from elsewhere, and is framed only by whom it allows', async () => {
    const shop = await makeForm(redress, { allowedOrigins: ['https://shop.example'] });
    const plain = await visitor.open(`/f/${shop.key}`);
    expect(plain.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(plain.headers.get('x-frame-options')).toBe('DENY');
    expect(plain.html).not.toMatch(/<script>|style=|\son\w+=/);
    const framed = await visitor.open(`/f/${shop.key}?embed=1`);
    expect(framed.headers.get('content-security-policy')).toMatch(/frame-ancestors https:\/\/shop\.example$/);
    expect(framed.headers.get('x-frame-options')).toBeNull();
    const unframed = await visitor.open(`/f/${form.key}?embed=1`);
    expect(unframed.headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/);
    const snippet = await visitor.open(`/f/${shop.key}/embed.js`);
    expect([snippet.status, snippet.headers.get('cross-origin-resource-policy')]).toEqual([200, 'cross-origin']);
  });

  it('is not there when it is switched off, under a wrong key or with a wrong method', async () => {
    const off = await makeForm(redress, { active: false });
    const pages = await Promise.all([visitor.open(`/f/${off.key}`), visitor.open('/f/nothing'), visitor.post('/f/nothing', typed)]);
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(new Set(pages.map(({ html }) => html)).size).toBe(1);
    expect((await visitor.open('/f/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });

  it.each([
    ['JSON', 'application/json', '{"body":"x"}'],
    ['multipart without a boundary', 'multipart/form-data', 'x'],
    ['multipart that breaks off', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="body"\r\n\r\nhalf'],
    ['a file that breaks off', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\n\r\n\x89PNG'],
    ['a field that would reach into objects', 'multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n--x--\r\n'],
    ['nothing', 'application/x-www-form-urlencoded', ''],
  ])('answers %s with a page and no more', async (_, type, body) => {
    const before = await countOf();
    const response = await fetch(`${origin}/f/${form.key}`, { method: 'POST', body, headers: { 'content-type': type } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await countOf()).toBe(before);
  });

  it('works with a plain form too', async () => {
    const token = await openForm(redress, visitor, form.key);
    const body = new URLSearchParams({ ...typed, token });
    const response = await fetch(`${origin}/f/${form.key}`, { method: 'POST', body, redirect: 'manual' });
    expect(response.status).toBe(303);
  });

  it('forgets files that were never sent', async () => {
    const page = await send({ ...typed, body: '' }, [{ name: 'kettle.png', bytes: png }]);
    expect(page.html).toContain('name="kept"');
    const unsent = redress.app.get(ForgetUnsentJob);
    redress.clock.advance(25 * 60 * 60 * 1000);
    expect(await unsent.forget()).toBeGreaterThan(0);
    expect(await unsent.forget()).toBe(0);
    const again = await visitor.post(`/f/${form.key}`, { ...typed, body: '', token: page.token, kept: /name="kept" value="([^"]+)"/.exec(page.html)?.[1] ?? '' });
    expect(again.html).not.toContain('name="kept"');
  });

  it('is made and changed by administrators', async () => {
    const admin = await redress.signIn('admin');
    const made = await admin.post('/api/forms', { name: 'A', brand: 'B' });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      name: 'A', brand: 'B', languages: ['en', 'de', 'fr', 'es'], orderLookup: true, allowedOrigins: [], active: true, version: 1,
      fields: { remedySought: 'optional', orderRef: 'optional', name: 'optional', email: 'required', phone: 'optional', attachments: 'optional' },
    });
    const changed = await admin.patch(`/api/forms/${made.body.id}`, 1, { fields: { phone: 'off' }, active: false });
    expect(changed.body).toMatchObject({ version: 2, active: false, fields: { phone: 'off', email: 'required' } });
    expect((await admin.patch(`/api/forms/${made.body.id}`, 1, { name: 'C' })).status).toBe(412);
    const bad = await admin.post('/api/forms', { name: 'A', brand: 'B', allowedOrigins: ['https://*.example', 'https://a.example/x', 'https://a;b', 'https://shop.example'], languages: ['en', 'en'] });
    expect([bad.status, bad.body.errors.map(({ pointer }) => String(pointer))]).toEqual([422, ['/languages', '/allowedOrigins/0', '/allowedOrigins/1', '/allowedOrigins/2']]);
    expect((await admin.get(`/api/forms/${made.body.id}`)).body.brand).toBe('B');
    expect(statusToken(await send(typed))).not.toBe('');
  });
});
