import fc from 'fast-check';
import { newId } from '../common/ids.js';
import { firstIdOf, timeOf } from './rescore.job.js';

describe('the place of a text in a rescoring', () => {
  test('is the time in its id, and nothing of that time comes before it', () => {
    const id = newId();
    expect(Math.abs(timeOf(id) - Date.now())).toBeLessThan(60_000);
    expect(firstIdOf(timeOf(id)) < id && id < firstIdOf(timeOf(id) + 1)).toBe(true);
  });

  test('goes there and back for any time', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (ms) => expect(timeOf(firstIdOf(ms))).toBe(ms)));
  });
});
