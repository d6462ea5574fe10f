import { compile, type HtmlToTextOptions } from 'html-to-text';

const skipped = [
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'head',
  'img',
  'form',
];

/** Far more than any text that is kept; the parser's time grows with the square of the nesting. */
const maxInput = 200_000;
const maxTags = 5_000;

const options: HtmlToTextOptions = {
  wordwrap: false,
  // A hostile document may nest without end; what lies deeper than this was never meant to be read.
  limits: { maxInputLength: maxInput, maxDepth: 200, ellipsis: '' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
    ...skipped.map((selector) => ({ selector, format: 'skip' })),
  ],
};

const convert = compile(options);

/**
 * The readable text of a piece of HTML: blocks become lines, images and scripts vanish. At most `maxLength`
 * UTF-16 units.
 */
export function textFromHtml(html: string, maxLength: number): string {
  return plainText(/[<&]/.test(html) ? convert(bounded(html)) : html, maxLength);
}

/**
 * Text that is safe to store and show: no control characters, no lone surrogates, no overrides of its
 * direction.
 */
export function plainText(text: string, maxLength: number): string {
  const clean = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (character) =>
      character === '\n' || character === '\t' ? character : '',
    )
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return shortened(clean, maxLength).trimEnd();
}

function bounded(html: string): string {
  let end = 0;
  for (let tags = 0; tags <= maxTags; tags += 1) {
    end = html.indexOf('<', end) + 1;
    if (end === 0 || end > maxInput) return html.slice(0, maxInput);
  }
  return html.slice(0, end - 1);
}

/** Cuts between characters, never inside a surrogate pair. */
function shortened(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const splits = /[\uD800-\uDBFF]/.test(text.charAt(maxLength - 1));
  return text.slice(0, splits ? maxLength - 1 : maxLength);
}
