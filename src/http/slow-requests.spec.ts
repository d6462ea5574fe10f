import { connect } from 'node:net';
import Fastify, { type FastifyInstance } from 'fastify';
import { endSlowRequests } from './slow-requests.js';

describe('a body that comes slowly', () => {
  let server: FastifyInstance;
  let port: number;
  beforeAll(async () => {
    server = Fastify();
    endSlowRequests(server, { bodyMs: 150, silenceMs: 150 });
    server.removeAllContentTypeParsers();
    server.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    server.post('/', async ({ body }) => {
      let bytes = 0;
      for await (const chunk of body as AsyncIterable<Buffer>) bytes += chunk.length;
      return { bytes };
    });
    await server.listen({ port: 0, host: '127.0.0.1' });
    ({ port } = server.server.address() as { port: number });
  });
  afterAll(() => server.close());

  /** Sends one byte every 60 ms, as many as there are to come; what is answered until the connection closes. */
  async function dribble(type: string, bytes: number, sent: number): Promise<string> {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(`POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ${type}\r\nContent-Length: ${bytes}\r\n\r\n`);
    let left = sent;
    const timer = setInterval(() => {
      if (left > 0 && socket.writable) socket.write('x');
      left -= 1;
    }, 60);
    let answer = '';
    for await (const chunk of socket) answer += String(chunk);
    clearInterval(timer);
    return answer;
  }

  it('ends with 408, however steadily it dribbles', async () => {
    const answer = await dribble('application/json', 1_000, 1_000);
    expect(answer).toContain('HTTP/1.1 408 ');
    expect(answer).toContain('"code":"request.timeout"');
  });

  it('is waited for when it is a file that goes on coming', async () => {
    expect(await dribble('text/csv; charset=utf-8', 8, 8)).toContain('{"bytes":8}');
  });

  it('ends with 408 when a file falls silent', async () => {
    expect(await dribble('text/csv', 8, 3)).toContain('HTTP/1.1 408 ');
  });
});
