import { nextPollAt, stateOf } from './source-state.policy.js';

const minute = 60_000;
const now = 1_000 * minute;
const source = {
  active: true,
  everySeconds: 600,
  seenAt: now - minute,
  nextPollAt: now,
  blindReason: null,
  behind: false,
};

test.each([
  ['read just now', {}, 'seeing'],
  [
    'read long ago, because it asked for that',
    { seenAt: now - 500 * minute, nextPollAt: now + minute },
    'seeing',
  ],
  ['one interval overdue', { nextPollAt: now - 10 * minute }, 'seeing'],
  ['more than one interval overdue', { nextPollAt: now - 10 * minute - 1 }, 'late'],
  ['every minute, four minutes overdue', { everySeconds: 60, nextPollAt: now - 4 * minute }, 'seeing'],
  ['every minute, six minutes overdue', { everySeconds: 60, nextPollAt: now - 6 * minute }, 'late'],
  ['switched off for long', { active: false, nextPollAt: now - 500 * minute }, 'seeing'],
  ['never read', { seenAt: null }, 'late'],
  ['more is waiting', { behind: true }, 'late'],
  ['cannot be seen', { blindReason: 'down' }, 'blind'],
  ['has never been seen', { seenAt: null, blindReason: 'down' }, 'blind'],
])('a source %s is %s', (_, over, state) => {
  const found = stateOf({ ...source, ...over }, now);
  expect(found.state).toBe(state);
  expect(found.reason === null).toBe(state === 'seeing');
});

test.each([
  [false, null, now + 10 * minute],
  [true, null, now],
  [false, now + minute, now + 10 * minute],
  [false, now + 30 * minute, now + 30 * minute],
  [true, now + minute, now + minute],
])('behind %p and not before %p: next at %p', (behind, notBefore, next) => {
  expect(nextPollAt(600, behind, notBefore, now)).toBe(next);
});
