import { nextAskAt } from './asking.policy.js';

const minute = 60_000;
const hour = 60 * minute;

describe('when a processor is asked again', () => {
  it.each([
    ['unknown', 0, minute / 2],
    ['unknown', 1, minute],
    ['pending', 3, 4 * minute],
    ['pending', 7, hour],
    ['unknown', 2_000, hour],
    ['succeeded', 0, minute],
    ['succeeded', 3, 7 * 24 * hour],
    ['succeeded', 4, null],
    ['failed', 0, null],
    ['planned', 0, null],
    ['submitting', 0, null],
  ] as const)('%s, asked %i times: after %s ms', (state, asks, after) => {
    expect(nextAskAt(state, asks, 1_000)).toBe(after === null ? null : 1_000 + after);
  });
});
