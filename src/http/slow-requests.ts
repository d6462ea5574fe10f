import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formatOf } from '../intake/files/file-format.js';
import { answerBrokenRequest } from './broken-requests.js';

/** Milliseconds. */
export interface Patience {
  /** From the headers to the end of a body. */
  readonly bodyMs: number;
  /** A file may take as long as it takes, but not fall silent for longer than this. */
  readonly silenceMs: number;
}

/**
 * Who sends a body slowly holds a connection, so there is an end to it. Node has one value for a whole server
 * (`requestTimeout`), which would cut off a long import over a thin line; hence a limit by request.
 */
export function endSlowRequests(server: FastifyInstance, { bodyMs, silenceMs }: Patience): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const { raw } = request;
    if (!hasBody(request)) return done();
    const { socket } = raw;
    const giveUp = () => answerBrokenRequest(Object.assign(new Error('The body did not arrive in time.'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
    const whole = formatOf(request.headers['content-type']) === undefined;
    const timer = whole ? setTimeout(giveUp, bodyMs) : undefined;
    if (!whole) raw.setTimeout(silenceMs, giveUp);
    const over = () => {
      clearTimeout(timer);
      if (!whole) raw.setTimeout(0).off('timeout', giveUp);
    };
    raw.once('end', over).once('close', over);
    done();
  });
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
