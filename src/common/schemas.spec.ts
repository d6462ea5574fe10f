import fc from 'fast-check';
import { DateTime } from 'luxon';
import { iso, time } from './schemas.js';

describe('a time that somebody sends', () => {
  it.each([
    ['2026-03-01T12:00:00+02:00', '2026-03-01T10:00:00.000Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['9999-12-31T23:59:59+01:00', '9999-12-31T22:59:59.000Z'],
    ['2026-03-01T12:00Z', '2026-03-01T12:00:00.000Z'],
    ['2026-03-01T12Z', '2026-03-01T12:00:00.000Z'],
    ['2026-03-01T12:00:00+0100', '2026-03-01T11:00:00.000Z'],
    ['2026-03-01T12:00-05', '2026-03-01T17:00:00.000Z'],
    ['2026-03-01T12:00:00,5Z', '2026-03-01T12:00:00.500Z'],
    ['20260301T120000.123456Z', '2026-03-01T12:00:00.123Z'],
    ['2026-W09-7T12:00+01:00', '2026-03-01T11:00:00.000Z'],
    ['2026-060T12:00Z', '2026-03-01T12:00:00.000Z'],
    ['2026-03-01T24:00:00Z', '2026-03-02T00:00:00.000Z'],
    ['2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
  ])('%s is shown as %s', (sent, shown) => {
    expect(iso(time().parse(sent))).toBe(shown);
  });

  it.each([
    '2026-03-01',
    '2026-03-01T12:00:00',
    '2026-02-30T12:00:00Z',
    '9999-12-31T23:59:59-00:01',
    '0000-01-01T00:00:00+00:01',
    'tomorrow',
    '',
    '12:00Z',
    'T12:00Z',
    '2026-03T12:00Z',
    '202603T12:00Z',
    '2026-03-01Z',
    '2026-03-01T+01:00',
    '2026-03-01 12:00Z',
    '2026-03-01T12:00:00+1',
    '2026-03-01T12:00:00+24:00',
    '2026-03-01T12:00:00+01:60',
    '2026-03-01T12:00:00+01:00[Europe/Paris]',
    '2026-03-01T25:00Z',
    '2026-03-01T24:01Z',
    '2026-03-01T12:60Z',
    '2026-03-01T12:00:60Z',
    '2026-02-29T12:00Z',
    '2026-366T12:00Z',
    '2026-W54-1T12:00Z',
    '+002026-03-01T12:00:00Z',
    '2026-03-01T12:00:00Z\n',
  ])('%s is none', (sent) => {
    expect(time().safeParse(sent).success).toBe(false);
  });

  it('is the same in its usual form, by whichever way it is read', () => {
    const two = (most: number) => fc.integer({ min: 0, max: most }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 1, max: 9998 }).map((n) => String(n).padStart(4, '0'));
    const offset = fc.oneof(fc.constant('Z'), fc.tuple(fc.constantFrom('+', '-'), two(23), two(59)).map(([sign, h, m]) => `${sign}${h}:${m}`));
    const parts = fc.tuple(year, two(13), two(32), two(25), two(60), two(60), fc.constantFrom('', '.5', '.25', '.125'), offset);
    fc.assert(
      fc.property(parts, ([y, month, d, h, m, s, fraction, zone]) => {
        const sent = `${y}-${month}-${d}T${h}:${m}:${s}${fraction}${zone}`;
        const read = DateTime.fromISO(sent);
        expect(time().safeParse(sent).data).toBe(read.isValid ? read.toMillis() : undefined);
      }),
      { numRuns: 2_000 },
    );
  });
});
