import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { problem, problemType } from '../common/problem.js';

const known: Readonly<Record<string, readonly [status: number, code: string, detail: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'request.timeout', 'The request did not arrive in time.'],
  HPE_HEADER_OVERFLOW: [431, 'request.headers_too_large', 'The headers are larger than this server takes.'],
};

/** What is not HTTP never becomes a request: it is answered on the socket, as a problem like any other. */
export function answerBrokenRequest(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const malformed = [400, 'request.malformed', 'This is not a valid HTTP request.'] as const;
  const document = problem(...(known[error.code ?? ''] ?? malformed));
  const body = JSON.stringify(document);
  const head = [
    `HTTP/1.1 ${document.status} ${STATUS_CODES[document.status]}`,
    `Content-Type: ${problemType}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  socket.destroy(error);
}
