import { connect } from 'node:net';
import { dialects } from '../databases/database.js';
import type { Client } from '../client.js';
import { startApp, type TestApp } from '../app.js';

const json = { 'content-type': 'application/json' };

describe.each(dialects)('any request (%s)', (dialect) => {
  let redress: TestApp;
  let admin: Client;
  beforeAll(async () => {
    redress = await startApp(dialect);
    admin = await redress.signIn('admin');
  });
  afterAll(() => redress.close());

  const person = (email: string) => ({ email, name: 'New', role: 'agent' });

  it.each([
    ['not JSON', '{"email": ', json, 400, 'body.not_json'],
    ['another type', 'email=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'body.unsupported_type'],
    ['another charset', '{"email": "x"}', { 'content-type': 'application/json; charset=iso-8859-1' }, 415, 'body.unsupported_charset'],
    ['no body', '', json, 422, 'validation.failed'],
    ['a list', '[]', json, 422, 'validation.failed'],
    ['null', 'null', json, 422, 'validation.failed'],
    ['wrong types', '{"email": 1, "name": {}, "role": "boss"}', json, 422, 'validation.failed'],
    ['a name without end', `{"email": "a@b.co", "role": "agent", "name": "${'x'.repeat(5000)}"}`, json, 422, 'validation.failed'],
    ['more levels than a recursion takes', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, { ...json, 'idempotency-key': 'deep' }, 400, 'body.nested_too_deep'],
  ])('with %s gets a problem that says so', async (_, body, headers, status, code) => {
    const answer = await admin.raw('POST', '/api/staff', body, headers);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body.type).toBe(`/problems/${code}`);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('with a field called %s is not valid', async (name) => {
    const body = `{"email": "a@b.co", "role": "agent", "name": "A", "${name}": {"role": "admin"}}`;
    const { status, body: problem } = await admin.raw('POST', '/api/staff', body, json);
    expect([status, problem.errors[0].pointer]).toEqual([422, `/${name}`]);
  });

  it('stores text that no database could hold as it is', async () => {
    const body = '{"email": "nul@example.com", "role": "agent", "name": "a\\u0000b \\ud800 c"}';
    const { status, body: made } = await admin.raw('POST', '/api/staff', body, json);
    expect([status, made.name]).toEqual([201, 'a\uFFFDb \uFFFD c']);
    expect((await admin.get('/api/staff?cursor=%00')).status).toBe(400);
  });

  it.each(['/api/nothing', '/api/staff/01890000-0000-7000-8000-000000000000', '/api/staff/%00', '/nothing/here.json'])(
    'for %s finds nothing',
    async (path) => {
      const { status, body } = await admin.get(path);
      expect([status, body.code]).toEqual([404, 'not_found']);
    },
  );

  it.each([
    'limit=201', 'limit=0', 'limit=x', 'colour=red', '__proto__=x', '__proto__[x]=y', 'constructor=x', 'prototype=x',
  ])('with ?%s is not valid', async (query) => {
    const { status, body } = await admin.get(`/api/staff?${query}`);
    expect([status, body.code]).toEqual([422, 'validation.failed']);
  });

  it('with the cursor of another list is refused', async () => {
    const { status, body } = await admin.get('/api/keys?cursor=WyJzdGFmZiIsImEiXQ');
    expect([status, body.code]).toEqual([400, 'paging.bad_cursor']);
  });

  it('has a minute for its headers, and limits of its own for its body', () => {
    const { headersTimeout, requestTimeout } = redress.app.getHttpServer();
    expect({ headersTimeout, requestTimeout }).toEqual({ headersTimeout: 60_000, requestTimeout: 0 });
  });

  it.each([
    ['an unknown method', 'FOO / HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'request.malformed'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431, 'request.headers_too_large'],
  ])('with %s gets a problem even so', async (_, text, status, code) => {
    const { hostname, port } = new URL(redress.anyone.origin);
    const socket = connect(Number(port), hostname);
    socket.write(text);
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer).toContain('Content-Type: application/problem+json');
    expect(JSON.parse(answer.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status, code, errors: [] });
  });

  it('from nobody is refused', async () => {
    const { status, body, headers } = await redress.anyone.get('/api/staff');
    expect([status, body.code, headers['www-authenticate']]).toEqual([401, 'access.unauthenticated', 'Bearer']);
    expect((await redress.anyone.withKey('rdk_nonsense').get('/api/staff')).status).toBe(401);
  });

  describe('with an Idempotency-Key', () => {
    const key = (value: string) => ({ 'idempotency-key': value });

    it('is answered a second time without being done again', async () => {
      const first = await admin.post('/api/staff', person('once@example.com'), key('once'));
      const second = await admin.post('/api/staff', person('once@example.com'), key('once'));
      expect([first.status, second.status]).toEqual([201, 201]);
      expect(second.body).toEqual(first.body);
      expect(second.headers['idempotency-replayed']).toBe('true');
      expect([second.headers.location, second.headers.etag]).toEqual([first.headers.location, first.headers.etag]);
      expect(first.headers['idempotency-replayed']).toBeUndefined();
    });

    it('is refused with another body', async () => {
      await admin.post('/api/staff', person('mismatch@example.com'), key('mismatch'));
      const other = await admin.post('/api/staff', person('other@example.com'), key('mismatch'));
      expect([other.status, other.body.code]).toEqual([422, 'idempotency.mismatch']);
    });

    it('is done once however many arrive together', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => admin.post('/api/staff', person('together@example.com'), key('together'))),
      );
      const made = answers.filter(({ status }) => status === 201);
      expect(new Set(made.map(({ body }) => String(body.id))).size).toBe(1);
      const others = answers.filter(({ status }) => status !== 201);
      expect(others.every(({ status, body }) => status === 409 && String(body.code) === 'idempotency.in_progress')).toBe(true);
    });

    it('may be tried again after an error, and is one caller’s own', async () => {
      const bad = await admin.post('/api/staff', { ...person('later@example.com'), role: 'boss' }, key('retry'));
      expect(bad.status).toBe(422);
      expect((await admin.post('/api/staff', person('later@example.com'), key('retry'))).status).toBe(201);
      const other = await redress.signIn('admin');
      expect((await other.post('/api/staff', person('mine@example.com'), key('retry'))).status).toBe(201);
    });

    it.each(['', ' ', 'x'.repeat(256), 'naïve'])('%j is no key', async (value) => {
      const headers = { ...json, 'idempotency-key': Buffer.from(value).toString('latin1') };
      const { status, body } = await admin.raw('POST', '/api/staff', JSON.stringify(person('bad@example.com')), headers);
      expect([status, body.code]).toEqual([400, 'idempotency.bad_key']);
    });
  });
});
