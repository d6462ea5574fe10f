import { type DestinationStream, type Logger, pino } from 'pino';
import { loggedError } from './logged-error.js';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/** Injection token of the logger. */
export const LOG = Symbol('log');

const secrets = [
  'password',
  'secret',
  'secretKey',
  'accessToken',
  'token',
  'key',
  'authorization',
  'cookie',
  '["set-cookie"]',
  '["webhook-signature"]',
  'body',
  'text',
  'payload',
  'parameters',
];

/** Whatever could carry a secret or a person's words is replaced before it is written, down to the third level. */
export const redacted = secrets.flatMap((name) => {
  const member = name.startsWith('[') ? name : `.${name}`;
  return [member.replace(/^\./, ''), `*${member}`, `*.*${member}`];
});

/** Writes one JSON object a line, to standard output unless told otherwise. */
export function makeLog(level: string, to: DestinationStream = pino.destination(1)): Logger {
  return pino(
    { level, redact: { paths: redacted, censor: '[redacted]' }, serializers: { err: loggedError } },
    to,
  );
}
