import fc from 'fast-check';
import { line, words } from './complaint-text.js';

const said = (text: string) => words(1_000).safeParse(text).data;

describe('the text of a complaint', () => {
  it.each([
    ['plain words', 'My order is late.', 'My order is late.'],
    ['lines and signs', ' 5 < 7 & "so"\n\n- a\n- b ', '5 < 7 & "so"\n\n- a\n- b'],
    ['an arrow and an address', 'Ann <ann@example.com> -> shop', 'Ann <ann@example.com> -> shop'],
    ['windows lines', 'a\r\nb', 'a\nb'],
    ['HTML', '<div>Late &amp; <b>broken</b><br>again</div>', 'Late & broken\nagain'],
    ['HTML with a script', '<p>Late</p><script>steal()</script>', 'Late'],
    ['an image only', '<img src=x onerror=alert(1)>', undefined],
    ['nothing', ' \n\t ', undefined],
    ['control signs', 'La\u0000te\u0007 now', 'Late now'],
    ['signs that turn the direction', 'a\u202Eb', 'ab'],
    ['half a pair', 'broken \ud800 📦', 'broken \uFFFD 📦'],
    ['other scripts', 'Чайник сломан — 壊れた', 'Чайник сломан — 壊れた'],
  ])('is kept of %s', (_, given, kept) => expect(said(given)).toBe(kept));

  it('is short enough, counted as it was sent', () => {
    expect(line(5).safeParse('12345').success).toBe(true);
    expect(line(5).safeParse('123456').success).toBe(false);
  });

  it('can be stored by every database, whatever was sent', () => {
    const isStorable = (text: string) => {
      const kept = said(text);
      return kept === undefined || (kept.isWellFormed() && !kept.includes('\0') && kept.trim() === kept);
    };
    expect(() => fc.assert(fc.property(fc.string({ unit: 'binary' }), isStorable))).not.toThrow();
    expect(() => fc.assert(fc.property(fc.string({ unit: fc.constantFrom('<p>', '\ud800', '\0', 'a', '&', '>') }), isStorable))).not.toThrow();
  });
});
