import { Pace } from './pace.policy.js';

/** Turns of `workMs` with 25 ms between them, for a second and a half, each doing what has come. */
function after(perSecond: readonly number[], msEach: number): Pace {
  const pace = new Pace(0);
  let at = 0;
  for (const rate of perSecond) {
    for (const end = at + 1_500; at < end; ) {
      const came = Math.round((rate * 75) / 1_000);
      pace.take(came);
      pace.worked(came, true, at, at + came * msEach);
      at += 75;
    }
  }
  return pace;
}

describe('the pace of work that nobody waits for', () => {
  it.each<[string, number[], number, boolean]>([
    ['keeps up with little', [100], 0.2, false],
    ['keeps up with half of the time', [2_500], 0.2, false],
    ['is behind when it would take all of it', [5_000], 0.2, true],
    ['is behind when each takes long', [500], 2, true],
    ['has caught up when less comes', [5_000, 1_000], 0.2, false],
    ['falls behind when more comes', [1_000, 5_000], 0.2, true],
  ])('%s', (_, perSecond, msEach, behind) => {
    expect(after(perSecond, msEach).isBehind).toBe(behind);
  });

  it('does not learn from turns that had little to do', () => {
    const pace = after([1_000], 0.2);
    pace.take(25);
    pace.worked(1, false, 1_500, 1_525);
    expect(pace.isBehind).toBe(false);
  });

  it('is not behind before it knows what the work takes', () => {
    const pace = new Pace(0);
    pace.take(100_000);
    pace.worked(1, false, 0, 100);
    expect(pace.isBehind).toBe(false);
  });
});
