import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { OutgoingClient } from './outgoing-client.js';
import { OutgoingFailed, OutgoingRefused, OutgoingTimeout, OutgoingTooLarge } from './outgoing.errors.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const client = (over: { allowLoopback?: boolean; timeoutMs?: number } = {}) =>
  new OutgoingClient({
    userAgent: 'Redress/test (+https://example.com/contact)',
    allowLoopback: true,
    maxBytes: 64 * 1024,
    timeoutMs: 5000,
    maxRedirects: 3,
    ...over,
  });

describe('OutgoingClient', () => {
  let server: Server;
  let origin: string;
  let seen: IncomingMessage[];
  let routes: Record<string, Answer>;

  beforeEach(async () => {
    seen = [];
    routes = {};
    server = createServer((request, response) => {
      seen.push(request);
      const route = routes[request.url ?? ''];
      if (route) route(request, response);
      else response.end('fine');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const redirect =
    (status: number, location: string): Answer =>
    (_, response) => {
      response.writeHead(status, { location }).end();
    };

  test('answers with status, headers, body and the address, and says who is calling', async () => {
    routes['/a'] = (_, response) =>
      response.writeHead(404, { ETag: 'W/"x"', 'X-Two': ['1', '2'] }).end('absent');
    const answer = await client().request({ url: `${origin}/a`, headers: { 'User-Agent': 'someone else' } });
    expect(answer).toMatchObject({ status: 404, url: `${origin}/a`, movedTo: null });
    expect(answer.headers).toMatchObject({ etag: 'W/"x"', 'x-two': '1, 2' });
    expect(answer.body.toString()).toBe('absent');
    expect(seen[0]?.headers['user-agent']).toBe('Redress/test (+https://example.com/contact)');
  });

  test.each([
    'http://127.0.0.1',
    'http://127.1',
    'http://2130706433',
    'http://0x7f000001',
    'http://0177.0.0.1',
    'http://0',
    'http://0.0.0.0',
    'http://[::1]',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:7f00:1]',
    'http://localhost',
    'http://LOCALHOST',
    'http://127.0.0.1.',
  ])('never reaches loopback when it is spelled %s', async (spelling) => {
    const port = (server.address() as AddressInfo).port;
    await expect(client({ allowLoopback: false }).request({ url: `${spelling}:${port}/` })).rejects.toThrow(
      OutgoingRefused,
    );
    expect(seen).toHaveLength(0);
  });

  test.each([
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.100.100.200/',
    'http://168.63.129.16/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://0.0.0.0/',
    'http://[::ffff:10.0.0.1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[64:ff9b:1::a00:1]/',
    'http://[::10.0.0.1]/',
    'http://[fec0::1]/',
    'https://192.168.0.1/',
  ])('refuses %s even where loopback is allowed', async (url) => {
    await expect(client().request({ url })).rejects.toThrow(OutgoingRefused);
  });

  test.each([
    'ftp://example.com/',
    'file:///etc/passwd',
    'data:text/plain,hello',
    'gopher://example.com/',
    'not an address',
    '',
    'http://user:password@example.com/',
  ])('does not call %p', async (url) => {
    await expect(client().request({ url })).rejects.toThrow(OutgoingRefused);
  });

  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'file:///etc/passwd',
    'http://[',
  ])('checks the address again on a redirect to %s', async (location) => {
    routes['/a'] = redirect(302, location);
    await expect(client().request({ url: `${origin}/a` })).rejects.toThrow(OutgoingRefused);
  });

  test('refuses a redirect that never ends', async () => {
    routes['/a'] = redirect(302, '/a');
    await expect(client().request({ url: `${origin}/a` })).rejects.toThrow(/More than 3 redirects/);
    expect(seen).toHaveLength(4);
  });

  test.each([
    { name: 'a permanent move', first: 301, second: 308, movedTo: '/c' },
    { name: 'a permanent move that goes on to a temporary place', first: 301, second: 302, movedTo: '/b' },
    { name: 'a temporary move to a permanent one', first: 307, second: 301, movedTo: null },
  ])('remembers $name', async ({ first, second, movedTo }) => {
    routes['/a'] = redirect(first, '/b');
    routes['/b'] = redirect(second, '/c');
    const answer = await client().request({ url: `${origin}/a` });
    expect(answer.url).toBe(`${origin}/c`);
    expect(answer.movedTo).toBe(movedTo && `${origin}${movedTo}`);
  });

  test('keeps credentials to the origin they were meant for', async () => {
    const port = (server.address() as AddressInfo).port;
    routes['/same'] = redirect(302, '/there');
    routes['/other'] = redirect(302, `http://localhost:${port}/there`);
    const headers = { Authorization: 'Bearer secret', 'If-None-Match': '"v1"' };
    // The server listens on 127.0.0.1 only; localhost must resolve there for this to say anything.
    await client().request({ url: `${origin}/same`, headers });
    await client().request({ url: `${origin}/other`, headers });
    expect(seen.map((request) => request.headers.authorization)).toEqual([
      'Bearer secret',
      'Bearer secret',
      'Bearer secret',
      undefined,
    ]);
    expect(seen[3]?.headers['if-none-match']).toBe('"v1"');
  });

  test('a POST that is sent elsewhere with 303 becomes a GET without a body', async () => {
    routes['/a'] = redirect(303, '/b');
    await client().request({ method: 'POST', url: `${origin}/a`, body: 'hello' });
    expect(seen.map((request) => request.method)).toEqual(['POST', 'GET']);
    expect(seen[1]?.headers['content-length']).toBeUndefined();
  });

  const zeros = Buffer.alloc(64 * 1024 + 1);
  test.each([
    { name: 'a large body', body: zeros, encoding: undefined },
    { name: 'a gzip bomb', body: gzipSync(Buffer.alloc(8 * 1024 * 1024)), encoding: 'gzip' },
    { name: 'a brotli bomb', body: brotliCompressSync(Buffer.alloc(8 * 1024 * 1024)), encoding: 'br' },
  ])('stops reading $name', async ({ body, encoding }) => {
    routes['/a'] = (_, response) => {
      if (encoding) response.setHeader('content-encoding', encoding);
      response.end(body);
    };
    await expect(client().request({ url: `${origin}/a` })).rejects.toThrow(OutgoingTooLarge);
  });

  test('reads a compressed body of the permitted size', async () => {
    routes['/a'] = (_, response) =>
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(64 * 1024)));
    const answer = await client().request({ url: `${origin}/a` });
    expect(answer.body).toHaveLength(64 * 1024);
  });

  test('the time limit covers a body that trickles in', async () => {
    routes['/a'] = (_, response) => {
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    };
    await expect(client().request({ url: `${origin}/a`, timeoutMs: 150 })).rejects.toThrow(OutgoingTimeout);
  });

  test('a connection that breaks off says so, and no error shows the query', async () => {
    routes['/a?token=secret'] = (request) => request.socket.destroy();
    const failure = await client()
      .request({ url: `${origin}/a?token=secret` })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(OutgoingFailed);
    expect(failure).toMatchObject({ code: 'outgoing.failed', reason: 'ECONNRESET', target: `${origin}/a` });
    expect(String(failure)).not.toContain('secret');
  });

  test('a body that ends too early is a failure, not a short answer', async () => {
    routes['/a'] = (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('only this');
      setTimeout(() => response.destroy(), 20);
    };
    await expect(client().request({ url: `${origin}/a` })).rejects.toThrow(OutgoingFailed);
  });

  test('a proxy from the environment is not used', async () => {
    process.env['http_proxy'] = `${origin}/proxy`;
    try {
      await expect(client().request({ url: 'http://10.0.0.1/' })).rejects.toThrow(OutgoingRefused);
      expect(seen).toHaveLength(0);
    } finally {
      delete process.env['http_proxy'];
    }
  });
});
