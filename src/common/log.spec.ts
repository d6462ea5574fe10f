import { AxiosError, AxiosHeaders, type InternalAxiosRequestConfig } from 'axios';
import { QueryFailedError } from 'typeorm';
import { StorageUnavailable } from '../database/storage-error.js';
import { makeLog } from './log.js';

const secret = 'hunter2';

/** Everything that one call writes. */
function written(call: (log: ReturnType<typeof makeLog>) => void): string {
  let lines = '';
  call(makeLog('debug', { write: (line) => void (lines += line) }));
  return lines;
}

const driverError = (message: string, code: string) => Object.assign(new Error(message), { code });

function unparsable(text: string): Error {
  try {
    JSON.parse(text);
  } catch (error) {
    return error as Error;
  }
  throw new Error('it could be parsed');
}

const axiosError = () => {
  const headers = new AxiosHeaders({ authorization: `Bearer ${secret}` });
  const config = { headers, data: secret } as InternalAxiosRequestConfig;
  return new AxiosError('Request failed', 'ECONNRESET', config, { header: secret });
};

describe('the log', () => {
  it.each<[string, () => unknown]>([
    [
      'values of a statement',
      () =>
        new QueryFailedError(
          'INSERT',
          [secret],
          driverError('UNIQUE constraint failed', 'SQLITE_CONSTRAINT'),
        ),
    ],
    [
      'a value that PostgreSQL quotes',
      () => new QueryFailedError('', [], driverError(`invalid input: "${secret}"`, '22P02')),
    ],
    [
      'an outage with its reason',
      () => new StorageUnavailable(new QueryFailedError('', [secret], driverError('disk', '53100'))),
    ],
    ['a body that is not JSON', () => unparsable(`${secret} is no JSON`)],
    ['headers of a call to others', axiosError],
    ['a cause', () => new Error('outer', { cause: axiosError() })],
    ['something thrown that is no error', () => ({ [secret]: secret })],
  ])('keeps out %s', (_, make) => {
    const line = written((log) => log.error({ err: make() }, 'failed'));
    expect(line).not.toContain(secret);
    expect(JSON.parse(line)).toMatchObject({ msg: 'failed', err: { type: expect.any(String) } });
  });

  it.each([
    [{ password: secret }],
    [{ user: { secret } }],
    [{ req: { headers: { authorization: secret, cookie: secret, 'webhook-signature': secret } } }],
    [{ res: { headers: { 'set-cookie': secret } } }],
    [{ complaint: { body: secret, text: secret } }],
  ])('redacts %j', (fields) => {
    expect(written((log) => log.info(fields, 'said'))).not.toContain(secret);
  });

  it('still says what went wrong, and where', () => {
    const error = new QueryFailedError(
      'INSERT',
      [],
      driverError('UNIQUE constraint failed: staff.email', 'SQLITE_CONSTRAINT'),
    );
    const { err } = JSON.parse(written((log) => log.error({ err: error }, 'failed'))) as {
      err: Record<string, string>;
    };
    expect(err).toMatchObject({
      type: 'QueryFailedError',
      message: expect.stringContaining('staff.email'),
      code: 'SQLITE_CONSTRAINT',
    });
    expect(err.frames).toMatch(/^at /);
  });
});
