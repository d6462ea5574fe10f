import { newerId } from './mastodon-status.js';

test.each([
  [null, '5', '5'],
  ['9', '10', '10'],
  ['9007199254740993', '9007199254740992', '9007199254740993'],
  ['AbC1', 'AbC2', 'AbC2'],
])('of %p and %p the newer is %p', (a, b, newer) => {
  expect(newerId(a, b)).toBe(newer);
});
