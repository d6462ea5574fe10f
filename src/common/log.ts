import { type Logger, pino } from 'pino';

export type Log = Pick<Logger, 'debug' | 'info' | 'warn' | 'error' | 'fatal'>;

/** Injection token of the logger. */
export const LOG = Symbol('log');

/** Whatever could carry a secret or a person's words is replaced before it is written. */
export const redacted = [
  'req.headers.authorization', 'req.headers.cookie', 'req.headers["webhook-signature"]', 'req.body',
  'res.headers["set-cookie"]', '*.password', '*.secret', '*.secretKey', '*.accessToken', '*.key', '*.body', '*.text',
];

export function makeLog(level: string): Logger {
  return pino({ level, redact: { paths: redacted, censor: '[redacted]' } });
}
