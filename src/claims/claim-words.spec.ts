import { sentenceOf } from './claim-words.js';

describe('what the timeline says about claims', () => {
  it.each([
    ['claim.filed', { orderRef: 'A-7' }, 'filed CLM-1042 on order A-7'],
    ['claim.proposed', { amountMinor: 6_000, currency: 'EUR' }, 'proposed 60.00 EUR for CLM-1042'],
    ['claim.proposed', { amountMinor: 5, currency: 'EUR' }, 'proposed 0.05 EUR for CLM-1042'],
    ['claim.proposed', { amountMinor: 6_000, currency: 'JPY' }, 'proposed 6000 JPY for CLM-1042'],
    ['claim.approved', { amountMinor: 12_345, currency: 'KWD', mode: 'second_person' }, 'approved 12.345 KWD for CLM-1042'],
    ['claim.approved', { amountMinor: 100, currency: 'EUR', mode: 'within_limit' }, 'approved 1.00 EUR for CLM-1042, within their own limit'],
    ['claim.approval_requested', { neededRole: 'lead' }, 'asked for approval of CLM-1042, which takes a lead'],
    ['claim.approval_requested', { neededRole: 'admin' }, 'asked for approval of CLM-1042, which takes an admin'],
    ['claim.approval_requested', { neededRole: null }, 'asked for approval of CLM-1042, which takes more than anybody may give'],
    [
      'leg.unknown', { legKind: 'store_credit', amountMinor: 100, currency: 'EUR', processor: 'fake' },
      'sent the store credit of 1.00 EUR for CLM-1042 and had no answer from fake',
    ],
    [
      'leg.pending', { legKind: 'goodwill', amountMinor: 100, currency: 'EUR', processor: 'manual' },
      'noted the goodwill of 1.00 EUR for CLM-1042 as to be done by hand',
    ],
    [
      'leg.pending', { legKind: 'refund', amountMinor: 100, currency: 'EUR', processor: 'fake' },
      'sent the refund of 1.00 EUR for CLM-1042 and waits for fake',
    ],
    ['claim.sat_upon', {}, 'claim.sat upon: CLM-1042'],
  ] as const)('%s %j', (kind, facts, sentence) => {
    expect(sentenceOf(kind, 'CLM-1042', facts)).toBe(sentence);
  });
});
