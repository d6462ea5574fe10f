import fc from 'fast-check';
import { handlesOf, normalisedEmail, normalisedHandle, normalisedPhone, type PhoneRegion } from './contact.policy.js';

describe('contacts', () => {
  it.each([
    ['Ann@Shop.EXAMPLE ', 'ann@shop.example'],
    ['ann+returns@shop.example', 'ann@shop.example'],
    ['Ann+Returns+Late@Shop.example', 'ann@shop.example'],
    ['+ann@shop.example', '+ann@shop.example'],
    ['ann', null],
    ['ann @shop.example', null],
    ['@', null],
    ['', null],
  ])('takes the mail address %j as %j', (given, wanted) => expect(normalisedEmail(given)).toBe(wanted));

  it.each<[given: string, region: PhoneRegion, wanted: string | null]>([
    ['+49 (30) 901820', null, '+4930901820'],
    ['+49 (0) 30 901820', null, '+4930901820'],
    ['0049 30 901820', null, '+4930901820'],
    ['0049 30 901820', 'US', '+4930901820'],
    ['030 / 901820', null, '030901820'],
    ['030 / 901820', 'DE', '+4930901820'],
    ['020 7946 0958', 'GB', '+442079460958'],
    ['tel:+4930901820', null, '+4930901820'],
    ['+49 30 901820 ext. 5', null, '+4930901820'],
    [' +1-202-555-0147', null, '+12025550147'],
    ['(202) 555-0147', 'US', '+12025550147'],
    ['n/a', 'DE', null],
    ['110', 'DE', null],
    ['110', null, null],
  ])('takes the phone number %j of %j as %j', (given, region, wanted) => {
    expect(normalisedPhone(given, region)).toBe(wanted);
  });

  it.each([
    ['@Ann', 'ann'],
    ['ann@Mastodon.example', 'ann@mastodon.example'],
    ['@ann@mastodon.example', 'ann@mastodon.example'],
    [' @ ', null],
  ])('takes the handle %j as %j', (given, wanted) => expect(normalisedHandle(given)).toBe(wanted));

  it('lists what a person can be recognised by, the most certain first', () => {
    const contact = { name: 'Ann', handle: '@ann', phone: '+4930901820', email: 'ANN@shop.example', externalId: ' c-1 ' };
    expect(handlesOf(contact, null)).toEqual([
      { kind: 'external', value: 'c-1' },
      { kind: 'email', value: 'ann@shop.example' },
      { kind: 'phone', value: '+4930901820' },
      { kind: 'handle', value: 'ann' },
    ]);
    expect(handlesOf({ name: 'Ann', email: null, phone: '', orderRef: 'A-1' }, null)).toEqual([]);
  });

  it('says the same of what it has normalised', () => {
    const phone = (region: PhoneRegion) => (text: string) => normalisedPhone(text, region);
    const isSettled = (text: string) =>
      [normalisedEmail, phone(null), normalisedHandle].every((normalised) => {
        const once = normalised(text);
        return once === null || normalised(once) === once;
      });
    const isInternational = (text: string) =>
      [phone(null), phone('DE'), phone('US')].every((normalised) => {
        const once = normalised(text);
        return once?.startsWith('+') ? [phone(null), phone('GB')].every((again) => again(once) === once) : true;
      });
    const numberLike = fc.string({ unit: fc.constantFrom(...'0123456789+ ()-/') });
    expect(() => fc.assert(fc.property(fc.oneof(fc.string(), numberLike), (text) => isSettled(text) && isInternational(text)), { numRuns: 500 })).not.toThrow();
  });
});
