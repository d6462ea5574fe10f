import fc from 'fast-check';
import { effectOf, type Known, presenceMs, presenceStates } from './presence.policy.js';

const at = 1_000_000;
const known = (over: Partial<Known> = {}): Known => ({ state: 'viewing', until: at + presenceMs, seen: 1, ...over });

describe('a sign of life', () => {
  it.each([
    ['the first', undefined, 'viewing', 1, 'changed'],
    ['the same soon after', known(), 'viewing', 1, 'nothing'],
    ['the same when half of the time is over', known({ until: at + presenceMs / 2 }), 'viewing', 1, 'prolonged'],
    ['with a newer version', known(), 'viewing', 2, 'prolonged'],
    ['when they begin to reply', known(), 'replying', 1, 'changed'],
    ['after they were given up', known({ until: at }), 'viewing', 1, 'changed'],
    ['when they leave', known(), 'left', null, 'changed'],
    ['when they leave and are gone already', known({ until: at - 1 }), 'left', null, 'nothing'],
    ['when they leave and were never there', undefined, 'left', null, 'nothing'],
  ] as const)('%s', (_, before, state, seen, effect) => {
    expect(effectOf(before, state, seen, at)).toBe(effect);
  });

  it('keeps whoever sends one every twenty seconds, with at most every second one written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...presenceStates.filter((state) => state !== 'left')), fc.integer({ min: 2, max: 40 }), (state, beats) => {
        let row: Known | undefined;
        let written = 0;
        for (let beat = 0; beat < beats; beat += 1) {
          const now = at + beat * 20_000;
          if (beat > 0) expect(row?.until).toBeGreaterThan(now);
          if (effectOf(row, state, 1, now) === 'nothing') continue;
          row = { state, until: now + presenceMs, seen: 1 };
          written += 1;
        }
        expect(written).toBeLessThanOrEqual(Math.ceil(beats / 2));
      }),
    );
  });
});
