import { iso, time } from './schemas.js';

describe('a time that somebody sends', () => {
  it.each([
    ['2026-03-01T12:00:00+02:00', '2026-03-01T10:00:00.000Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
    ['9999-12-31T23:59:59+01:00', '9999-12-31T22:59:59.000Z'],
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
  ])('%s is none', (sent) => {
    expect(time().safeParse(sent).success).toBe(false);
  });
});
