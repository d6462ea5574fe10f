import fc from 'fast-check';
import { commonOrder, isoFromWritten } from './written-time.policy.js';

describe('dates as people write them', () => {
  it.each([
    ['2025-11-02', null, '2025-11-02T00:00:00.000Z'],
    ['2025/1/2', null, '2025-01-02T00:00:00.000Z'],
    ['2025-11-02 14:05', null, '2025-11-02T14:05:00.000Z'],
    ['2025-11-02T14:05:09', null, '2025-11-02T14:05:09.000Z'],
    ['2025-11-02T14:05:09.123+01:00', null, '2025-11-02T14:05:09.123+01:00'],
    ['31/12/2024', null, '2024-12-31T00:00:00.000Z'],
    ['12/31/24', null, '2024-12-31T00:00:00.000Z'],
    ['03/04/2025', 'dmy', '2025-04-03T00:00:00.000Z'],
    ['03/04/2025', 'mdy', '2025-03-04T00:00:00.000Z'],
    ['03/04/2025', null, null],
    ['03.04.2025', 'mdy', '2025-04-03T00:00:00.000Z'],
    ['3/4/99', 'dmy', '1999-04-03T00:00:00.000Z'],
    ['11/2/2025 2:05 PM', 'mdy', '2025-11-02T14:05:00.000Z'],
    ['11/2/2025, 12:05:01 am', 'mdy', '2025-11-02T00:05:01.000Z'],
    ['11/2/2025 14:05 PM', 'mdy', null],
    ['30/02/2025', null, null],
    ['2025-13-01', null, null],
    ['2025-11-02 25:00', null, null],
    ['01-02/2025', 'dmy', null],
    ['yesterday', 'dmy', null],
  ] as const)('%s (%s) is %s', (text, order, iso) => expect(isoFromWritten(text, order)).toBe(iso));

  it.each([
    [['03/04/2025', '31/04/2025'], 'dmy'],
    [['03/04/2025', '04/31/2025'], 'mdy'],
    [['31/04/2025', '04/31/2025'], null],
    [['03/04/2025'], null],
    [['31.04.2025'], null],
    [[], null],
  ] as const)('%j are written %s', (texts, order) => expect(commonOrder(texts)).toBe(order));

  it('never make an ISO date of what is none', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}( \d{1,2}:\d{2})?$/), fc.constantFrom('dmy', 'mdy', null), (text, order) => {
        const iso = isoFromWritten(text, order);
        if (iso !== null) expect(new Date(iso).toISOString()).toBe(iso);
      }),
    );
  });
});
