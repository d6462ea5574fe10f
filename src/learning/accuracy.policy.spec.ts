import { figureOf, figuresBy, type JudgedTexts } from './accuracy.policy.js';

const judged = (said: string, corrected: string, source: string, count: number): JudgedTexts => ({
  field: 'label', said, corrected, source, sampled: false, count,
});

describe('accuracy', () => {
  const texts = [
    judged('negative', 'negative', 'email', 6),
    judged('negative', 'neutral', 'email', 2),
    judged('neutral', 'negative', 'chat', 1),
    judged('neutral', 'neutral', 'chat', 1),
  ];

  test('is what the scorer had right of what people judged', () => {
    expect(figureOf(texts)).toMatchObject({ judged: 10, right: 7, accuracy: 0.7 });
    expect(figureOf([])).toBeNull();
  });

  test('by what was said, and by where', () => {
    expect(figuresBy(texts, ({ said }) => said).map(({ name, right, judged: of }) => [name, right, of])).toEqual([
      ['negative', 6, 8], ['neutral', 1, 2],
    ]);
    expect(figuresBy(texts, ({ source }) => source).map(({ name, accuracy }) => [name, accuracy])).toEqual([
      ['email', 0.75], ['chat', 0.5],
    ]);
  });
});
