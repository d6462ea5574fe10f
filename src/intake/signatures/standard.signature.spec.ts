import { createHmac } from 'node:crypto';
import { standardSignature } from './standard.signature.js';
import { verdictOf } from './verdict.js';

interface StandardHeaders {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
}

// The example of the specification.
const key = standardSignature.keyOf('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
const body = Buffer.from('{"test": 2432232314}');
const at = 1_614_265_330_000;
const example: StandardHeaders = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

const verdict = (headers: Readonly<Record<string, unknown>>, keys: readonly Buffer[] = [key], now = at, prefix = 'webhook') => {
  const named = Object.fromEntries(Object.entries(headers).map(([name, value]) => [`${prefix}-${name}`, value]));
  return verdictOf(standardSignature, { headers: named as Record<string, string>, body, address: '' }, keys, now);
};

const signed = (id: string, timestamp: string, by: Buffer = key): StandardHeaders => ({
  id,
  timestamp,
  signature: `v1,${createHmac('sha256', by).update(`${id}.${timestamp}.`).update(body).digest('base64')}`,
});

describe('the signature of Standard Webhooks', () => {
  it.each(['webhook', 'svix'])('is right in the example of the specification, under the names of %s', (prefix) => {
    expect(verdict({ ...example }, [key], at, prefix)).toBe('right');
  });

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['no id', { id: undefined }, 'incomplete'],
    ['an empty id', { id: '' }, 'incomplete'],
    ['several ids', { id: ['a', 'b'] }, 'incomplete'],
    ['another id', { id: 'msg_p5jXN8AQM9LWM0D4loKWxJe' }, 'wrong'],
    ['no time', { timestamp: undefined }, 'incomplete'],
    ['a time with a fraction', { timestamp: '1614265330.0' }, 'stale'],
    ['a time with a sign', { timestamp: '+1614265330' }, 'stale'],
    ['a time with words behind it', { timestamp: '1614265330s' }, 'stale'],
    ['no signature', { signature: undefined }, 'incomplete'],
    ['an empty signature', { signature: '' }, 'wrong'],
    ['a signature without its version', { signature: 'g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' }, 'wrong'],
    ['a signature of another version', { signature: 'v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' }, 'wrong'],
    ['a signature that decodes to the same bytes', { signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OF=' }, 'wrong'],
    ['a signature without its padding', { signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE' }, 'wrong'],
  ])('is refused with %s', (_, change, wanted) => {
    expect(verdict({ ...example, ...change })).toBe(wanted);
  });

  it.each([
    [-301_000, 'stale'],
    [-300_000, 'right'],
    [0, 'right'],
    [300_000, 'right'],
    [300_001, 'stale'],
  ])('%d ms from now is %s', (apart, wanted) => {
    expect(verdict({ ...example }, [key], at - apart)).toBe(wanted);
  });

  it('is right when any of several signatures was made with any of the keys', () => {
    const other = Buffer.from('another key of thirty-two bytes!');
    const several = { ...example, signature: `v1a,xyz v1,AAAA ${example.signature}` };
    expect(verdict(several, [other, key])).toBe('right');
    expect(verdict(several, [other])).toBe('wrong');
    expect(verdict(several, [])).toBe('wrong');
  });

  it('cannot be made with an empty key', () => {
    for (const secret of ['', 'whsec_', 'whsec_==', '!']) {
      const empty = standardSignature.keyOf(secret);
      expect(empty.length).toBe(0);
      expect(verdict({ ...signed('msg_1', '1614265330', empty) }, [empty])).toBe('wrong');
    }
  });

  it('wants an id that one header can hold', () => {
    expect(verdict({ ...signed('x'.repeat(255), '1614265330') })).toBe('right');
    expect(verdict({ ...signed('x'.repeat(256), '1614265330') })).toBe('incomplete');
    expect(verdict({ ...signed('msg 1', '1614265330') })).toBe('incomplete');
    expect(verdict({ ...signed('msg_é', '1614265330') })).toBe('incomplete');
  });
});
