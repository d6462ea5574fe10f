import fc from 'fast-check';
import { handlesOf, normalisedEmail, normalisedHandle, normalisedPhone } from './contact.policy.js';

describe('contacts', () => {
  it.each([
    ['Ann@Shop.EXAMPLE ', 'ann@shop.example'],
    ['ann+returns@shop.example', 'ann+returns@shop.example'],
    ['ann', null],
    ['ann @shop.example', null],
    ['@', null],
    ['', null],
  ])('takes the mail address %j as %j', (given, wanted) => expect(normalisedEmail(given)).toBe(wanted));

  it.each([
    ['+49 (30) 901820', '+4930901820'],
    ['0049 30 901820', '+4930901820'],
    ['030 / 901820', '030901820'],
    [' +1-202-555-0147', '+12025550147'],
    ['n/a', null],
    ['110', null],
  ])('takes the phone number %j as %j', (given, wanted) => expect(normalisedPhone(given)).toBe(wanted));

  it.each([
    ['@Ann', 'ann'],
    ['ann@Mastodon.example', 'ann@mastodon.example'],
    ['@ann@mastodon.example', 'ann@mastodon.example'],
    [' @ ', null],
  ])('takes the handle %j as %j', (given, wanted) => expect(normalisedHandle(given)).toBe(wanted));

  it('lists what a person can be recognised by, the most certain first', () => {
    const contact = { name: 'Ann', handle: '@ann', phone: '+4930901820', email: 'ANN@shop.example', externalId: ' c-1 ' };
    expect(handlesOf(contact)).toEqual([
      { kind: 'external', value: 'c-1' },
      { kind: 'email', value: 'ann@shop.example' },
      { kind: 'phone', value: '+4930901820' },
      { kind: 'handle', value: 'ann' },
    ]);
    expect(handlesOf({ name: 'Ann', email: null, phone: '', orderRef: 'A-1' })).toEqual([]);
  });

  it('says the same of what it has normalised', () => {
    const isSettled = (text: string) =>
      [normalisedEmail, normalisedPhone, normalisedHandle].every((normalised) => {
        const once = normalised(text);
        return once === null || normalised(once) === once;
      });
    expect(() => fc.assert(fc.property(fc.string(), isSettled))).not.toThrow();
  });
});
