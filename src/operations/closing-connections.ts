import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

const sweepMs = 50;
/** What is still under way then is cut off: whoever runs the process will not wait for ever (milliseconds). */
const patienceMs = 20_000;

/**
 * Lets the server end once everything that it has accepted is answered. Left alone, it would wait a minute for
 * connections that browsers open in advance and say nothing on, and for those that fall idle after its last look.
 */
export function closeConnections(fastify: FastifyInstance): void {
  const server: Server = fastify.server;
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  fastify.addHook('preClose', async () => {
    const begun = performance.now();
    const sweep = setInterval(() => {
      if (server.listening) return;
      server.closeIdleConnections();
      const late = performance.now() - begun > patienceMs;
      for (const socket of sockets) if (late || socket.bytesRead === 0) socket.destroy();
    }, sweepMs);
    server.once('close', () => clearInterval(sweep));
  });
}
