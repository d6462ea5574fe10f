import fc from 'fast-check';
import { roles } from '../staff/permissions.access.js';
import { isWithinOwnLimit, limitMinor, mayApprove, neededRole } from './approval.policy.js';

describe('approval limits', () => {
  it.each([
    ['agent', 'EUR', 5_000],
    ['lead', 'EUR', 20_000],
    ['manager', 'USD', 200_000],
    ['admin', 'GBP', 1_000_000],
    ['admin', 'JPY', null],
    ['admin', 'toString', null],
  ] as const)('%s may give away %s by its own word: %s minor units', (role, currency, expected) => {
    expect(limitMinor(role, currency)).toBe(expected);
  });

  it.each([
    [1, 'EUR', 'agent'],
    [5_000, 'EUR', 'agent'],
    [5_001, 'EUR', 'lead'],
    [20_000, 'USD', 'lead'],
    [20_001, 'USD', 'manager'],
    [200_000, 'GBP', 'manager'],
    [200_001, 'GBP', 'admin'],
    [1_000_000, 'EUR', 'admin'],
    [1_000_001, 'EUR', null],
    [1, 'JPY', 'manager'],
    [9_999_999, 'KWD', 'manager'],
  ] as const)('%i %s needs %s', (amountMinor, currency, role) => {
    expect(neededRole({ amountMinor, currency })).toBe(role);
  });

  it('lets nobody pay out alone in a currency without an entry', () => {
    for (const role of roles) expect(isWithinOwnLimit(role, { amountMinor: 1, currency: 'JPY' })).toBe(false);
  });

  it('never lets a lower role do what a higher one may not', () => {
    const money = fc.record({
      amountMinor: fc.integer({ min: 1, max: 2_000_000 }),
      currency: fc.constantFrom('EUR', 'USD', 'GBP', 'JPY'),
    });
    fc.assert(
      fc.property(money, (asked) => {
        const may = roles.map((role) => mayApprove(role, asked));
        expect(may).toEqual([...may].sort());
        for (const role of roles) if (isWithinOwnLimit(role, asked)) expect(mayApprove(role, asked)).toBe(true);
        const needed = neededRole(asked);
        expect(needed === null ? -1 : roles.indexOf(needed)).toBe(may.indexOf(true));
      }),
    );
  });
});
