import fc from 'fast-check';
import { score } from './scorer.js';

const aspectsOf = (text: string): string[] =>
  score(text).aspects.map((aspect) => `${aspect.topic} ${aspect.label === 'negative' ? '-' : '+'} ${aspect.text}`);

describe('aspects', () => {
  it.each<[string, string[]]>([
    ['kettle great, delivery terrible', ['quality + kettle great', 'delivery - delivery terrible']],
    ['The kettle is great but the delivery was terrible.', ['quality + kettle is great', 'delivery - delivery was terrible']],
    ['Great kettle. Terrible delivery!', ['quality + Great kettle', 'delivery - Terrible delivery']],
    ['Fast delivery and friendly staff', ['delivery + Fast delivery', 'service + friendly staff']],
    ['screen is beautiful, battery terrible', ['quality + screen is beautiful', 'quality - battery terrible']],
    ['the website is slow but the app is lovely', ['website - website is slow', 'website + the app is lovely']],
    ['I love the lamp, but your customer service is awful', ['quality + love the lamp', 'service - customer service is awful']],
    ['The delivery was late and the website is slow', ['delivery - delivery was late', 'website - website is slow']],
    ['Delivery, which I paid extra for, was terrible', ['delivery - Delivery, which I paid extra for, was terrible']],
    ['Quality is not good', ['quality - Quality is not good']],
    ['Price great, quality poor, support useless', ['price + Price great', 'quality - quality poor', 'service - support useless']],
    ['not a bad price', ['price + not a bad price']],
    ['My parcel never arrived', ['delivery - parcel never arrived']],
    ['The courier was friendly but a lid is missing', ['delivery + courier was friendly', 'missing - lid is missing']],
  ])('%j', (text, aspects) => {
    expect(aspectsOf(text)).toEqual(aspects);
  });

  it.each([
    '', 'hello', 'Where is my delivery?', 'I want a refund', 'terrible', 'Thank you', 'I am very unhappy',
    'Ich finde die Lieferung schlecht und den Service auch', 'delivery on Monday, please',
  ])('says nothing about a thing in %j', (text) => {
    expect(aspectsOf(text)).toEqual([]);
  });

  it('points at its words, in order, without overlap, for any text', () => {
    const pieces = fc.constantFrom(
      'kettle', 'great', 'delivery', 'terrible', 'not', 'but', ',', '.', 'was', 'customer service', '😡', 'refund', 'broken', 'slow',
      'website', 'which', 'never arrived', '@shop', 'https://a.example/x',
    );
    const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(texts, (text) => {
        let reached = 0;
        for (const aspect of score(text).aspects) {
          expect(aspect.text).toBe(text.slice(aspect.start, aspect.end));
          expect(aspect.start).toBeGreaterThanOrEqual(reached);
          expect(aspect.end).toBeGreaterThan(aspect.start);
          expect(Math.sign(aspect.score)).toBe(aspect.label === 'negative' ? -1 : 1);
          expect(Math.abs(aspect.score)).toBeLessThanOrEqual(1);
          reached = aspect.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('names at most twenty, in linear time', () => {
    expect(score('kettle great, '.repeat(1_400)).aspects).toHaveLength(20);
  });
});
