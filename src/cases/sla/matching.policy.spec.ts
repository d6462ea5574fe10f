import { aCase } from '../../../test/cases/sample-case.js';
import { firstMatch, matchesCase } from './matching.policy.js';

const subject = aCase({ priority: 'high', channel: 'email', category: 'refund', tags: ['vip', 'gift'] });

describe('what a policy is for', () => {
  it.each([
    [{}, true],
    [{ priorities: ['urgent', 'high'] }, true],
    [{ priorities: ['urgent'] }, false],
    [{ channels: ['email'], categories: ['refund'] }, true],
    [{ channels: ['email'], categories: ['delivery'] }, false],
    [{ tags: ['vip', 'b2b'] }, true],
    [{ tags: ['b2b'] }, false],
    [{ tags: [] }, false],
  ])('%j: %s', (match, fits) => {
    expect(matchesCase(match, subject)).toBe(fits);
  });

  it('is asked in order', () => {
    const policies = [
      { name: 'other', match: { tags: ['b2b'] } },
      { name: 'one', match: { channels: ['email'] } },
      { name: 'all', match: {} },
    ];
    expect(firstMatch(policies, subject)?.name).toBe('one');
    expect(firstMatch(policies, aCase())?.name).toBe('all');
    expect(firstMatch([], subject)).toBeUndefined();
  });
});
