import { defaultPriors } from '../../config/policies/sentiment-priors.js';
import { scorerVersion, versionOf } from './scorer-version.js';

const set = { ...defaultPriors, complaint: { negative: 0.5, neutral: 0.3, positive: 0.2 } };

describe('the version of the scorer', () => {
  test('is that of what is shipped while nothing is set or taught', () => {
    expect(versionOf(defaultPriors, null)).toBe(scorerVersion);
    expect(versionOf({ ...defaultPriors, complaint: { ...defaultPriors.complaint } }, null)).toBe(scorerVersion);
  });

  test('changes with the priors, and not with their order', () => {
    const { complaint, ...others } = set;
    expect(versionOf(set, null)).not.toBe(scorerVersion);
    expect(versionOf({ ...others, complaint }, null)).toBe(versionOf(set, null));
    expect(versionOf({ ...set, review: complaint }, null)).not.toBe(versionOf(set, null));
  });

  test('names the shop\'s model', () => {
    expect(versionOf(defaultPriors, '0123456789abcdef')).toBe(`${scorerVersion}-s0123456789ab`);
    expect(new Set([versionOf(set, 'a'.repeat(64)), versionOf(set, null), versionOf(defaultPriors, 'a'.repeat(64))]).size).toBe(3);
  });
});
