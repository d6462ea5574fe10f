import fc from 'fast-check';
import { spansOf, stretchesOf } from './evidence-spans.js';

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

describe('stretches of aspects', () => {
  const aspect = (text: string, start: number, end: number) => ({
    topic: 'delivery' as const,
    label: 'negative' as const,
    score: -0.5,
    start,
    end,
    text: text.slice(start, end),
  });
  const said = (weight: number, start: number, end: number) => ({ weight, start, end, text: '' });

  it('frames what is said of a thing, with the words that counted inside', () => {
    const text = 'box fine, delivery bad';
    expect(stretchesOf(text, [said(-3, 19, 22)], [aspect(text, 10, 22)])).toEqual([
      { start: 0, aspect: null, spans: [{ start: 0, text: 'box fine, ', weight: null }] },
      {
        start: 10,
        aspect: expect.objectContaining({ topic: 'delivery' }),
        spans: [
          { start: 10, text: 'delivery ', weight: null },
          { start: 19, text: 'bad', weight: -3 },
        ],
      },
    ]);
  });

  it('always join to the text', () => {
    const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), ranges, ranges, (text, evidence, aspects) => {
        const stretches = stretchesOf(
          text,
          evidence.map(([start, end]) => said(1, start, end)),
          aspects.map(([start, end]) => aspect(text, start, end)),
        );
        const joined = stretches.flatMap(({ spans }) => spans.map((span) => span.text)).join('');
        expect(joined).toBe(text);
      }),
    );
  });
});
