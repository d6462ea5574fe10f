import fc from 'fast-check';
import { plainText, textFromHtml } from './html-text.js';

describe('textFromHtml', () => {
  test.each([
    ['plain < text', 'plain < text'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<h1>Late again</h1>ok', 'Late again\n\nok'],
    ['<a href="https://x.example/a">here</a>', 'here'],
    ['<a href="javascript:alert(1)">here</a>', 'here'],
    ['<img src=x onerror=alert(1) alt="hidden words">seen', 'seen'],
    ['<script>alert(1)</script><style>p{}</style>text', 'text'],
    ['<svg><text>drawn</text></svg>text', 'text'],
    ['&lt;b&gt; &amp;amp; &#128545; caf&eacute;', '<b> &amp; 😡 café'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    [
      '<p>#<span>acme</span> <span class="invisible">https://</span><span>shop.example</span></p>',
      '#acme https://shop.example',
    ],
    ['<p>never closed', 'never closed'],
    ['', ''],
  ])('%p reads %p', (html, text) => {
    expect(textFromHtml(html, 1000)).toBe(text);
  });

  // Each of these took minutes, or the whole stack, in some version of some library.
  test.each([
    ['deep nesting', '<div>'.repeat(1_000_000), ''],
    ['many tags', '<b>a</b>'.repeat(1_000_000), 'a'.repeat(1000)],
    ['one long word', `<p>${'a'.repeat(2_000_000)}</p>`, 'a'.repeat(1000)],
    ['spaces without end', `a${' '.repeat(1_000_000)}b`, 'a'],
    ['brackets that open nothing', '<'.repeat(1_000_000), '<'.repeat(1000)],
  ])('%s is cut short', (_, html, text) => {
    expect(textFromHtml(html, 1000)).toBe(text);
  });

  test('whatever comes in, the result is short, well formed and free of control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (html, maxLength) => {
        const text = textFromHtml(html, maxLength);
        expect(text.length).toBeLessThanOrEqual(maxLength);
        expect(text).not.toMatch(/[\p{Cs}\u0000-\u0008\u202e]/u);
      }),
    );
  });
});

describe('plainText', () => {
  test.each([
    ['a\u0000b\u001b[0m', 'ab[0m'],
    ['abc\u202Etxt.exe', 'abctxt.exe'],
    ['a\r\nb\rc  \n\n\n\nd', 'a\nb\nc\n\nd'],
    ['x\ud800y', 'x\ufffdy'],
  ])('%j becomes %j', (text, clean) => {
    expect(plainText(text, 100)).toBe(clean);
  });

  test('does not cut a character in half', () => {
    expect(plainText('ab😡', 3)).toBe('ab');
    expect(plainText('ab😡', 4)).toBe('ab😡');
  });
});
