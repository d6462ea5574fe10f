import { createHash, createHmac } from 'node:crypto';
import { nameOf } from './delivery-name.js';
import { schemes, type SchemeName } from './schemes.js';
import type { SignedRequest } from './signature-scheme.js';
import { verdictOf } from './verdict.js';

const at = Date.parse('2026-03-02T10:00:00Z');
const request = (headers: Record<string, string>, body: string, address = ''): SignedRequest => ({
  headers, body: Buffer.from(body), address,
});
const judge = (scheme: SchemeName, secret: string, asked: SignedRequest, now = at) =>
  verdictOf(schemes[scheme], asked, [schemes[scheme].keyOf(secret)], now);
const hmac = (secret: string, text: string, encoding: 'hex' | 'base64', hash = 'sha256') =>
  createHmac(hash, secret).update(text).digest(encoding);

describe('the vectors that senders publish', () => {
  it('hold for GitHub', () => {
    const signature = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17';
    const asked = request({ 'x-hub-signature-256': signature }, 'Hello, World!');
    expect(judge('github', "It's a Secret to Everybody", asked)).toBe('right');
    expect(judge('meta', "It's a Secret to Everybody", asked)).toBe('right');
    expect(judge('github', "It's a secret to Everybody", asked)).toBe('wrong');
  });

  it('hold for Slack', () => {
    const said =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&' +
      'channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&' +
      'response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&' +
      'trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
    const signature = 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503';
    const headers = { 'x-slack-signature': signature, 'x-slack-request-timestamp': '1531420618' };
    const secret = '8f742231b10e8888abcd99yyyzzz85a5';
    expect(judge('slack', secret, request(headers, said), 1_531_420_618_000)).toBe('right');
    expect(judge('slack', secret, request(headers, said), 1_531_420_919_000)).toBe('stale');
  });

  it('hold for Twilio, with the parameters in any order', () => {
    const fields = ['CallSid=CA1234567890ABCDE', 'Caller=%2B14158675309', 'Digits=1234', 'From=%2B14158675309', 'To=%2B18005551212'];
    const address = 'https://mycompany.com/myapp.php?foo=1&bar=2';
    const headers = { 'x-twilio-signature': 'RSOYDt4T1cUTdK1PDd93/VVr8B8=' };
    for (const body of [fields.join('&'), fields.toReversed().join('&')]) {
      expect(judge('twilio', '12345', request(headers, body, address))).toBe('right');
      expect(judge('twilio', '12345', request(headers, body, 'https://mycompany.com:443/myapp.php?foo=1&bar=2'))).toBe('right');
      expect(judge('twilio', '12345', request(headers, body, 'http://mycompany.com/myapp.php?foo=1&bar=2'))).toBe('wrong');
      expect(judge('twilio', '12345', request(headers, body, 'https://mycompany.com:8443/myapp.php?foo=1&bar=3'))).toBe('wrong');
    }
  });
});

describe('what a sender writes around its signature', () => {
  it('is read strictly for Stripe', () => {
    const time = String(at / 1000);
    const v1 = hmac('whsec_test_secret', `${time}.{}`, 'hex');
    const given = (header: string) => judge('stripe', 'whsec_test_secret', request({ 'stripe-signature': header }, '{}'));
    expect(given(`t=${time},v1=${v1}`)).toBe('right');
    expect(given(`t=${time},v1=00,v1=${v1},v0=abc`)).toBe('right');
    expect(given(`t=${time},v0=${v1}`)).toBe('wrong');
    expect(given(`t=${time},v1=${v1.toUpperCase()}`)).toBe('wrong');
    expect(given(`t=1,t=${time},v1=${v1}`)).toBe('incomplete');
    expect(given(`v1=${v1}`)).toBe('incomplete');
    expect(given(`t= ${time},v1=${v1}`)).toBe('stale');
    expect(given('')).toBe('incomplete');
  });

  it('is a time in ISO 8601 for Zendesk, and the body may be empty', () => {
    const given = (time: string, now = at) =>
      judge('zendesk', 'a secret of Zendesk', request({
        'x-zendesk-webhook-signature': hmac('a secret of Zendesk', time, 'base64'),
        'x-zendesk-webhook-signature-timestamp': time,
      }, ''), now);
    expect(given('2026-03-02T10:00:00Z')).toBe('right');
    expect(given('2026-03-02T11:00:00.123+01:00')).toBe('right');
    expect(given('2026-03-02T10:00:00Z', at + 301_000)).toBe('stale');
    expect(given('2026-03-02T10:00:00Z', at - 301_000)).toBe('stale');
    expect(given('2026-03-02')).toBe('stale');
    expect(given(String(at / 1000))).toBe('stale');
    expect(given('')).toBe('stale');
  });

  it('is the hash of a JSON body in the address for Twilio', () => {
    const given = (body: string, vouched: string) => {
      const address = `https://shop.example/hooks/k?bodySHA256=${createHash('sha256').update(vouched).digest('hex')}`;
      const headers = { 'x-twilio-signature': hmac('token of Twilio', address, 'base64', 'sha1') };
      return judge('twilio', 'token of Twilio', request(headers, body, address));
    };
    expect(given('{"a":1}', '{"a":1}')).toBe('right');
    expect(given('{"a":2}', '{"a":1}')).toBe('incomplete');
  });

  it('is a form with each value once for Twilio', () => {
    const address = 'https://shop.example/hooks/k';
    const signature = hmac('token of Twilio', `${address}A2A3B1`, 'base64', 'sha1');
    const given = (body: string) => judge('twilio', 'token of Twilio', request({ 'x-twilio-signature': signature }, body, address));
    expect(given('B=1&A=3&A=2&A=3')).toBe('right');
    expect(given('B=1&A=3')).toBe('wrong');
    expect(schemes.twilio.read?.('B=1&A=3&A=2')).toEqual({ B: '1', A: ['3', '2'] });
    expect(schemes.twilio.read?.('{"A":1}')).toEqual({ A: 1 });
  });

  it('takes time in proportion to a form that nobody has signed', () => {
    const many = Array.from({ length: 150_000 }, (_, index) => index.toString(36)).join('&');
    expect(judge('twilio', 'token', request({ 'x-twilio-signature': 'x' }, many, 'https://shop.example/'))).toBe('wrong');
  });
});

describe('what a delivery is known by', () => {
  const nameFor = (scheme: SchemeName, headers: Record<string, string>, payload: unknown) =>
    nameOf(schemes[scheme], request(headers, JSON.stringify(payload), 'https://shop.example/'), payload);
  const shopify = { 'x-shopify-hmac-sha256': 'x' };

  it.each<[string, SchemeName, Record<string, string>, unknown, string]>([
    ['the header of Standard Webhooks', 'standard', { 'webhook-id': 'msg_1' }, {}, 'msg_1'],
    ['the header of Svix', 'standard', { 'svix-id': 'msg_1' }, {}, 'msg_1'],
    ['the event of Stripe', 'stripe', {}, { id: 'evt_1' }, 'evt_1'],
    ['the event of Slack', 'slack', {}, { event_id: 'Ev1' }, 'Ev1'],
    ['the header of Shopify', 'shopify', { 'x-shopify-webhook-id': 'b54557e4' }, {}, 'b54557e4'],
    ['the header of GitHub', 'github', { 'x-github-delivery': '72d3162e' }, {}, '72d3162e'],
    ['the header of Zendesk', 'zendesk', { 'x-zendesk-webhook-invocation-id': '01H' }, {}, '01H'],
    ['the header of Twilio', 'twilio', { 'i-twilio-idempotency-token': 'uuid' }, { MessageSid: 'SM1' }, 'uuid'],
    ['the message of Twilio', 'twilio', {}, { MessageSid: 'SM1', MessageStatus: 'sent' }, 'SM1:sent'],
  ])('is %s', (_, scheme, headers, payload, id) => {
    const { deliveryId, digest } = nameFor(scheme, headers, payload);
    expect(deliveryId).toBe(id);
    expect(digest === null).toBe(schemes[scheme].idIsSigned);
  });

  it('is the digest of what was signed, when there is no usable id', () => {
    const plain = nameFor('shopify', shopify, { a: 1 });
    expect(plain.deliveryId).toBe(plain.digest);
    for (const id of ['', 'a b', 'x'.repeat(256)]) {
      expect(nameFor('shopify', { ...shopify, 'x-shopify-webhook-id': id }, { a: 1 })).toEqual(plain);
    }
    expect(nameFor('shopify', shopify, { a: 2 }).digest).not.toBe(plain.digest);
    expect(nameFor('stripe', { 'stripe-signature': 't=1,v1=x' }, { id: 7 }).deliveryId).toHaveLength(43);
    expect(nameFor('meta', { 'x-hub-signature-256': 'sha256=x' }, []).digest).toHaveLength(43);
  });
});
