import { createHmac } from 'node:crypto';
import { isSignedByStandard, keyOfSecret, type StandardHeaders } from './standard.signature.js';

// The example of the specification.
const key = keyOfSecret('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
const body = Buffer.from('{"test": 2432232314}');
const at = 1_614_265_330_000;
const headers: StandardHeaders = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
};

const signed = (id: string, timestamp: string, by: Buffer = key): StandardHeaders => ({
  id,
  timestamp,
  signature: `v1,${createHmac('sha256', by).update(`${id}.${timestamp}.`).update(body).digest('base64')}`,
});

describe('the signature of Standard Webhooks', () => {
  it('is right in the example of the specification', () => {
    expect(isSignedByStandard(headers, body, [key], at)).toBe(true);
  });

  it.each<[string, Partial<StandardHeaders>]>([
    ['no id', { id: undefined }],
    ['an empty id', { id: '' }],
    ['several ids', { id: ['a', 'b'] }],
    ['another id', { id: 'msg_p5jXN8AQM9LWM0D4loKWxJe' }],
    ['no time', { timestamp: undefined }],
    ['a time with a fraction', { timestamp: '1614265330.0' }],
    ['a time with a sign', { timestamp: '+1614265330' }],
    ['a time with words behind it', { timestamp: '1614265330s' }],
    ['no signature', { signature: undefined }],
    ['an empty signature', { signature: '' }],
    ['a signature without its version', { signature: 'g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' }],
    ['a signature of another version', { signature: 'v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' }],
    ['a signature that decodes to the same bytes', { signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OF=' }],
    ['a signature without its padding', { signature: 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE' }],
  ])('is refused with %s', (_, change) => {
    expect(isSignedByStandard({ ...headers, ...change }, body, [key], at)).toBe(false);
  });

  it.each([
    [-301_000, false],
    [-300_000, true],
    [0, true],
    [300_000, true],
    [300_001, false],
  ])('%d ms from now is %s', (apart, wanted) => {
    expect(isSignedByStandard(headers, body, [key], at - apart)).toBe(wanted);
  });

  it('is right when any of several signatures was made with any of the keys', () => {
    const other = Buffer.from('another key of thirty-two bytes!');
    const several = { ...headers, signature: `v1a,xyz v1,AAAA ${String(headers.signature)}` };
    expect(isSignedByStandard(several, body, [other, key], at)).toBe(true);
    expect(isSignedByStandard(several, body, [other], at)).toBe(false);
    expect(isSignedByStandard(several, body, [], at)).toBe(false);
  });

  it('cannot be made with an empty key', () => {
    for (const secret of ['', 'whsec_', 'whsec_==', '!']) {
      const empty = keyOfSecret(secret);
      expect(empty.length).toBe(0);
      expect(isSignedByStandard(signed('msg_1', '1614265330', empty), body, [empty], at)).toBe(false);
    }
  });

  it('wants an id that one header can hold', () => {
    expect(isSignedByStandard(signed('x'.repeat(255), '1614265330'), body, [key], at)).toBe(true);
    expect(isSignedByStandard(signed('x'.repeat(256), '1614265330'), body, [key], at)).toBe(false);
    expect(isSignedByStandard(signed('msg 1', '1614265330'), body, [key], at)).toBe(false);
    expect(isSignedByStandard(signed('msg_é', '1614265330'), body, [key], at)).toBe(false);
  });
});
