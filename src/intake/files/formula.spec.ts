import fc from 'fast-check';
import { asWritten, neutralise } from './formula.js';

describe('formulas', () => {
  it.each([
    ['=HYPERLINK("http://x")', `'=HYPERLINK("http://x")`],
    ['+49 30 1234', "'+49 30 1234"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ["'=1", "''=1"],
    ["'quoted' words", "'quoted' words"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j is exported as %j', (text, written) => expect(neutralise(text)).toBe(written));

  it('come back as they were, and never begin as a formula in between', () => {
    const text = fc.tuple(fc.stringMatching(/^['=+\-@\t\r]{0,4}/), fc.string()).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (written) => {
        expect(asWritten(neutralise(written))).toBe(written);
        expect(neutralise(written)).not.toMatch(/^[=+\-@\t\r\0]/);
      }),
    );
  });
});
