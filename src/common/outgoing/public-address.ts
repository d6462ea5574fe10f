import { once } from 'node:events';
import type { Socket } from 'node:net';
import { RequestFilteringHttpAgent } from 'request-filtering-agent';
import { filteringAgents, isFilterRefusal } from './address-filter.js';
import { OutgoingFailed, OutgoingRefused } from './outgoing.errors.js';

/**
 * The address behind a name, connected to once and found to be public, for protocols that open their own sockets: they
 * connect to what this gives and nothing else. Throws an `OutgoingError`.
 */
export async function publicAddress(host: string, port: number, allowLoopback: boolean, timeLimitMs: number): Promise<string> {
  const { httpAgent } = filteringAgents(allowLoopback);
  const target = `${host}:${port}`;
  let socket: Socket | null = null;
  try {
    socket = (httpAgent as RequestFilteringHttpAgent).createConnection({ host, port }) as Socket;
    await once(socket, 'connect', { signal: AbortSignal.timeout(timeLimitMs) });
    if (!socket.remoteAddress) throw new OutgoingFailed('The address could not be reached.', target, 'UNKNOWN');
    return socket.remoteAddress;
  } catch (error) {
    if (isFilterRefusal(error)) throw new OutgoingRefused('This address is not on the public internet.', target, { cause: error });
    throw new OutgoingFailed('The address could not be reached.', target, 'ECONNECT', { cause: error });
  } finally {
    socket?.destroy();
  }
}
