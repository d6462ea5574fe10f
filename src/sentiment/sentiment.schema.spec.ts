import { scoreBody } from './sentiment.schema.js';

describe('scoreBody', () => {
  it.each([
    [{ text: 'late' }, true],
    [{ text: '' }, true],
    [{ texts: [] }, true],
    [{ texts: Array.from({ length: 1_000 }, () => 'a') }, true],
    [{ text: 'x'.repeat(20_000), lang: 'en-GB', channel: 'review' }, true],
    [{ text: 'x'.repeat(20_001) }, false],
    [{ texts: ['x'.repeat(20_001)] }, false],
    [{ texts: Array.from({ length: 1_001 }, () => 'a') }, false],
    [{}, false],
    [{ text: 'a', texts: ['a'] }, false],
    [{ text: 1 }, false],
    [{ text: null }, false],
    [{ text: 'a', channel: 'fax' }, false],
    [{ text: 'a', lang: 'english' }, false],
    [{ text: 'a', other: true }, false],
  ])('case %#: taken %s', (body, taken) => {
    expect(scoreBody.safeParse(body).success).toBe(taken);
  });

  it('takes web as form', () => {
    expect(scoreBody.parse({ text: 'a', channel: 'web' }).channel).toBe('form');
  });
});
