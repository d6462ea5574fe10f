import fc from 'fast-check';
import { tokenise } from './tokenise.js';
import {
  AFTER_BREAK, AFTER_CURRENCY, ALL_CAPS, EMOJI_TOKEN, HANDLE_TOKEN, IN_HASHTAG, LINK_TOKEN, NUMERIC,
  STRETCHED, Tokens, WORD_TOKEN,
} from './tokens.js';
import { vocabulary } from './vocabulary.js';

const kinds: Record<number, string> = {
  [WORD_TOKEN]: 'word', [EMOJI_TOKEN]: 'emoji', [LINK_TOKEN]: 'link', [HANDLE_TOKEN]: 'handle',
};

function split(text: string): string[] {
  const tokens = tokenise(text, new Tokens());
  return Array.from({ length: tokens.count }, (_, at) => {
    const piece = text.slice(tokens.start[at], tokens.end[at]);
    return tokens.kind[at] === WORD_TOKEN ? piece : `${kinds[tokens.kind[at] ?? 0]}(${piece})`;
  });
}

/** The flags of the token that is written `piece`. */
function flagsOf(text: string, piece: string): number {
  const tokens = tokenise(text, new Tokens());
  for (let at = 0; at < tokens.count; at++) {
    if (text.slice(tokens.start[at], tokens.end[at]) === piece) return tokens.flags[at] ?? 0;
  }
  throw new Error(`"${piece}" is no token of "${text}".`);
}

describe('tokenise', () => {
  it.each([
    ['The kettle leaks.', ['The', 'kettle', 'leaks']],
    ['', []],
    [' \n\t ', []],
    ['isn\'t don’t', ['isn\'t', 'don’t']],
    ['\'quoted\' customers\' well-made', ['quoted', 'customers', 'well', 'made']],
    ['and/or', ['and', 'or']],
    ['see https://shop.example/bad?good=1, ok', ['see', 'link(https://shop.example/bad?good=1)', 'ok']],
    ['www.worst.example/x', ['link(www.worst.example/x)']],
    ['at shop.example/path now', ['at', 'link(shop.example/path)', 'now']],
    ['write bad.guy+love@hate.example.', ['write', 'link(bad.guy+love@hate.example)']],
    ['@Shop help', ['handle(@Shop)', 'help']],
    ['@ann@mastodon.example hi', ['handle(@ann@mastodon.example)', 'hi']],
    ['#fail #WorstShopEver #worst_shop', ['fail', 'Worst', 'Shop', 'Ever', 'worst', 'shop']],
    ['so 😡👍🏽', ['so', 'emoji(😡)', 'emoji(👍🏽)']],
    ['👩‍👩‍👧 ❤️‍🔥 🇩🇪🇫🇷', ['emoji(👩‍👩‍👧)', 'emoji(❤️‍🔥)', 'emoji(🇩🇪)', 'emoji(🇫🇷)']],
    ['late :( but ok :-) <3', ['late', 'emoji(:()', 'but', 'ok', 'emoji(:-))', 'emoji(<3)']],
    ['Note:Please at 10:30', ['Note', 'Please', 'at', '10', '30']],
    ['naïve Übergröße', ['naïve', 'Übergröße']],
    ['شكرا جزيلا', ['شكرا', 'جزيلا']],
    ['a\ud800b \udc00 \0', ['a', 'b']],
  ])('splits %j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    ['not good', 'good', 0],
    ['not, good', 'good', AFTER_BREAK],
    ['this is BAD', 'BAD', ALL_CAPS],
    ['I am', 'I', AFTER_BREAK],
    ['a #fail', 'fail', IN_HASHTAG],
    ['so baaad', 'baaad', STRETCHED],
    ['paid $500', '500', AFTER_CURRENCY + NUMERIC],
    ['in 1000 parts', '1000', NUMERIC],
  ])('flags in %j the token %j', (text, piece, flags) => {
    expect(flagsOf(text, piece)).toBe(flags);
  });

  it.each([
    ['LOVE', 'love'], ['loooove', 'love'], ['goooood', 'good'], ['don’t', 'don\'t'], ['𝗯𝗮𝗱', 'bad'],
    ['👍🏿', '👍'],
  ])('knows %s as %s', (written, known) => {
    const id = vocabulary.intern(known);
    expect(tokenise(written, new Tokens()).id[0]).toBe(id);
  });

  it('counts exclamation and question marks', () => {
    const tokens = tokenise('What?! No!!', new Tokens());
    expect([tokens.exclamations, tokens.questions]).toEqual([3, 1]);
  });

  it('reads no further than it is told', () => {
    expect(tokenise('good bad', new Tokens(), 6).end[1]).toBe(6);
  });

  it('gives ordered, separate, non-empty tokens inside of any text', () => {
    const tokens = new Tokens();
    fc.assert(
      fc.property(anyText, (text) => {
        tokenise(text, tokens);
        let before = 0;
        for (let at = 0; at < tokens.count; at++) {
          expect(tokens.start[at]).toBeGreaterThanOrEqual(before);
          expect(tokens.end[at]).toBeGreaterThan(tokens.start[at] ?? Infinity);
          before = tokens.end[at] ?? 0;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('grows with a long text', () => {
    const tokens = tokenise('late '.repeat(4_000), new Tokens());
    expect(tokens.count).toBe(4_000);
    expect(tokens.end[3_999]).toBe(19_999);
  });
});

/** Text in which everything the scanner treats specially comes up often. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '#', '@', '\'', '’', 'ʼ', '://', '.', '/', 'www.', ':)', '<3', '$', '_', '-', ' ', '\ud83d', '\udc4d',
        '👍', '🏽', '\u200d', '🇩', '\ufe0f', 'aaaa', 'Not', 'good', '5', '\u{e0067}', 'é',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));
