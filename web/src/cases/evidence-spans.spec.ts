import fc from 'fast-check';
import { spansOf } from './evidence-spans.js';

const words = (text: string, ...found: [start: number, end: number, weight: number][]) =>
  spansOf(
    text,
    found.map(([start, end, weight]) => ({ start, end, weight, text: text.slice(start, end) })),
  );

describe('spans of evidence', () => {
  it('marks the words that counted and keeps what stands between', () => {
    expect(words('so bad, so good', [11, 15, 3], [3, 6, -3])).toEqual([
      { start: 0, text: 'so ', weight: null },
      { start: 3, text: 'bad', weight: -3 },
      { start: 6, text: ', so ', weight: null },
      { start: 11, text: 'good', weight: 3 },
    ]);
  });

  it('counts as the server does, in UTF-16 units', () => {
    expect(words('😡 bad', [0, 2, -2], [3, 6, -3]).map(({ text }) => text)).toEqual(['😡', ' ', 'bad']);
  });

  it.each([
    [
      'overlapping',
      [
        [0, 5, -1],
        [3, 6, -1],
      ],
      'so ba',
    ],
    ['beyond the end', [[3, 60, -1]], null],
    ['empty', [[3, 3, -1]], null],
  ] as [string, [number, number, number][], string | null][])(
    'drops evidence that is %s',
    (_, evidence, marked) => {
      const spans = words('so bad', ...evidence);
      expect(spans.find(({ weight }) => weight !== null)?.text ?? null).toBe(marked);
      expect(spans.map(({ text }) => text).join('')).toBe('so bad');
    },
  );

  it('always joins to the text', () => {
    const evidence = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.integer({ min: -5, max: 5 })));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), evidence, (text, found) => {
        expect(
          words(text, ...found)
            .map((span) => span.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
