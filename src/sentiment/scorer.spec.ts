import fc from 'fast-check';
import { defaultPriors } from '../../config/policies/sentiment-priors.js';
import { afinnWords } from './afinn.js';
import { channels } from './channels.js';
import { label, score } from './scorer.js';

describe('label', () => {
  it.each([
    ['Absolutely wonderful, thank you!', 'positive'],
    ['Great product, fast delivery 😍👍🏽', 'positive'],
    ['Where is the size chart?', 'neutral'],
    ['My order number is 4711.', 'neutral'],
    ['Terrible. Worst shop ever.', 'negative'],
    // No word of feeling, and still a complaint.
    ['Still waiting for my refund', 'negative'],
    ['The parcel never arrived', 'negative'],
    ['third time I write, no response', 'negative'],
    ['My kettle stopped working after a week', 'negative'],
    // Negation.
    ['not good', 'negative'],
    ['This isn’t great', 'negative'],
    ['It was never really helpful', 'negative'],
    ['not bad at all', 'positive'],
    ['no problems, would order again', 'positive'],
    ['I can\'t wait to wear it', 'positive'],
    // Punctuation and contrast words end it.
    ['No, it is great', 'positive'],
    ['not cheap but wonderful', 'positive'],
    // Neither does it reach a far word, nor punctuation a phrase.
    ['I did not know how to thank your wonderful staff', 'positive'],
    // What is no word of the text.
    ['https://shop.example/terrible-awful', 'neutral'],
    ['@awful_shop hello', 'neutral'],
    ['bad.guy@hate.example', 'neutral'],
    // What is.
    ['#WorstServiceEver', 'negative'],
    ['looooove it', 'positive'],
    ['😡', 'negative'],
    ['here it is :)', 'positive'],
  ])('calls %j %s', (text, expected) => {
    expect(label(text).label).toBe(expected);
  });

  it.each([
    ['very good', 'good'],
    ['good!', 'good'],
    ['it is GOOD', 'it is good'],
    ['gooood', 'good'],
    ['good', 'somewhat good'],
    ['it was slow, but the staff were lovely', 'the staff were lovely, but it was slow'],
  ])('scores %j above %j', (stronger, weaker) => {
    expect(label(stronger).score).toBeGreaterThan(label(weaker).score);
  });

  it('is sure of nothing about an empty text', () => {
    for (const text of ['', '   ', '\n', '\u200d', '\ud800']) {
      expect(label(text)).toEqual({ label: 'neutral', score: 0, confidence: 0 });
    }
  });

  it('is less sure of a weak word than of strong ones', () => {
    expect(label('a bit slow').confidence).toBeLessThan(label('worst scam ever, appalling').confidence);
  });

  it('reads a leaning towards the negative differently in a complaint and in a public post', () => {
    const text = 'When will my parcel be sent?';
    expect(label(text, { channel: 'email' }).label).toBe('negative');
    expect(label(text, { channel: 'social' }).label).toBe('neutral');
  });

  it('follows the prior where the text says little, and not where it says much', () => {
    const inbox = { ...defaultPriors, unknown: { negative: 0.8, neutral: 0.1, positive: 0.1 } };
    const fans = { ...defaultPriors, unknown: { negative: 0.05, neutral: 0.25, positive: 0.7 } };
    expect(label('about the kettle', { priors: inbox }).score).toBeLessThan(label('about the kettle', { priors: fans }).score);
    expect(label('Terrible. Worst shop ever.', { priors: fans }).label).toBe('negative');
    expect(label('Wonderful, thank you so much!', { priors: inbox }).label).toBe('positive');
  });

  it('does not read English words in another language', () => {
    expect(label('Das war die Lieferung von gestern, die ist da').score).toBe(0);
    expect(label('Ich warte auf das Paket und niemand antwortet').confidence).toBe(0);
    expect(label('die war', { lang: 'de' }).score).toBe(0);
    expect(label('Das Paket ist nicht da 😡', { lang: 'de-AT' }).label).toBe('negative');
  });
});

describe('score', () => {
  it('names the words that moved it, with their offsets', () => {
    const text = 'Kettle never arrived, service was awful 😡 but the box is nice.';
    expect(score(text).evidence).toEqual([
      { start: 7, end: 20, text: 'never arrived', weight: expect.closeTo(-1.5) },
      { start: 34, end: 39, text: 'awful', weight: expect.closeTo(-1.8) },
      { start: 40, end: 42, text: '😡', weight: expect.closeTo(-0.6) },
      { start: 58, end: 62, text: 'nice', weight: 3 },
    ]);
  });

  it('lets no phrase reach across the end of a sentence', () => {
    expect(score('It is still. Waiting in the shop').evidence).toEqual([]);
  });

  it('lets evidence of two words under one negation not overlap', () => {
    expect(score('not good or helpful').evidence.map((found) => found.text)).toEqual(['not good', 'helpful']);
  });

  it('names at most 50 words, the heaviest', () => {
    const { evidence } = score(`${'slow, '.repeat(80)}worst`);
    expect(evidence).toHaveLength(50);
    expect(evidence.at(-1)?.text).toBe('worst');
  });

  it('answers everything in one object', () => {
    const text = 'The kettle caught fire and burned my hand. I want a refund.';
    expect(score(text, { channel: 'email' })).toEqual({
      label: 'negative',
      score: expect.any(Number),
      confidence: expect.any(Number),
      evidence: expect.any(Array),
      language: 'en',
      topics: [{ topic: 'quality', confidence: 0.7 }, { topic: 'refund', confidence: 0.7 }],
      aspects: [expect.objectContaining({ topic: 'quality', label: 'negative' })],
      category: 'quality',
      severity: 3,
      severityReasons: ['physical_danger', 'money_at_stake'],
    });
  });

  it('ignores what stands behind 20,000 characters', () => {
    const text = `${'vorb '.repeat(4_000)}terrible`;
    expect(score(text)).toMatchObject({ label: 'neutral', score: 0, evidence: [] });
  });

  it('becomes no surer of a text that goes on and on', () => {
    const twice = label('the parcel was late. '.repeat(100));
    expect(label('the parcel was late. '.repeat(800)).score).toBeCloseTo(twice.score, 1);
  });

  it.each([
    '😡', '👩‍👩‍👧', '\ud83d', '(', ':', '@a', '#', 'a.', 'a\'', 'not ', 'aaa', '\u200d', '1,',
    'é', '\u0301', 'http://',
  ])(
    'takes 20,000 characters of %j',
    (piece) => {
      const found = score(piece.repeat(20_000 / piece.length));
      expect(Math.abs(found.score)).toBeLessThanOrEqual(1);
    },
  );

  it('never throws, stays in range and points at its evidence', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.constantFrom(...channels), { nil: undefined }), (text, channel) => {
        const found = score(text, { channel });
        expect(Math.abs(found.score)).toBeLessThanOrEqual(1);
        expect(found.confidence).toBeGreaterThanOrEqual(0);
        expect(found.confidence).toBeLessThanOrEqual(1);
        expect([0, 1, 2, 3]).toContain(found.severity);
        expect(found.severity > 0).toBe(found.severityReasons.length > 0);
        expect(found.category).toBe(found.topics[0]?.topic);
        let before = 0;
        for (const { start, end, text: piece } of found.evidence) {
          expect(text.slice(start, end)).toBe(piece);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says the same as `label`, and the same again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = score(text);
        score('in between');
        expect(label(text)).toEqual({ label: whole.label, score: whole.score, confidence: whole.confidence });
        expect(score(text)).toEqual(whole);
      }),
    );
  });

  it('explains by the same words whatever neutral words stand around', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plainWords), fc.constantFrom('awful', 'great'), (plain, word) => {
        const weights = (text: string): number[] => score(text).evidence.map(({ weight }) => weight);
        expect(weights(`${plain}. It is ${word}. ${plain}.`)).toEqual(weights(`It is ${word}.`));
        const framed = label(`${plain}. It is ${word}. ${plain}.`);
        expect(framed.label).toBe(label(`It is ${word}.`).label);
      }),
    );
  });

  it('turns every good word under a negation', () => {
    const words = Object.keys(afinnWords).filter((word) => /^[a-z]{3,}$/.test(word));
    const good = words.filter((word) => (afinnWords[word] ?? 0) > 0);
    fc.assert(
      fc.property(fc.constantFrom(...good), fc.constantFrom('not', 'isn\'t', 'wasn’t'), (word, negation) => {
        const plain = label(`it is ${word}`).score;
        fc.pre(plain > 0);
        expect(label(`it ${negation} ${word}`).score).toBeLessThan(0);
      }),
    );
  });
});

const plainWords = ['the parcel', 'on monday', 'a kettle from the shop', 'my order 4711'];

/** Any string, and texts made of words that the scorer reacts to. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'not', 'never', 'good', 'bad', 'BAD', 'very', 'but', 'refund', 'third time', 'fire', 'caught',
        ',', '.', '!', '#', '@', '😡', '👍🏽', ':(', '$500', 'sue', 'https://x.example',
        'arrived', '\ud83d', 'le', 'und', 'не', '届',
      ),
      { maxLength: 60 },
    )
    .map((words) => words.join(' ')),
);
