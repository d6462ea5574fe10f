import { scoreBatch } from './score-batch.js';
import { score } from './scorer.js';

describe('scoreBatch', () => {
  it('keeps the order', async () => {
    const texts = ['awful', '', 'great'];
    expect(await scoreBatch(texts, {})).toEqual(texts.map((text) => score(text)));
  });

  it('lets others run while it works on a large batch', async () => {
    let turns = 0;
    const takeTurn = (): void => {
      turns += 1;
      other = setImmediate(takeTurn);
    };
    let other = setImmediate(takeTurn);
    const scores = await scoreBatch(Array.from({ length: 50 }, () => 'late '.repeat(4_000)), {});
    clearImmediate(other);
    expect(scores).toHaveLength(50);
    expect(turns).toBeGreaterThanOrEqual(25);
  });
});
