import { aCase } from '../../../test/cases/sample-case.js';
import { matches } from './filter.policy.js';
import { caseFilter } from './filter.schema.js';

const now = Date.parse('2026-03-02T10:00:00Z');
const looker = { staffId: 'me', teamIds: ['ours'], now };
const hour = 3_600_000;
const subject = aCase({
  state: 'open',
  assigneeId: 'me',
  teamId: null,
  severity: 2,
  tags: ['vip', 'press'],
  createdAt: now - 5 * hour,
  dueAt: now + 2 * hour,
});

describe('a filter', () => {
  it.each([
    [[], true],
    [[{ field: 'state', operator: 'in', value: ['open', 'new'] }], true],
    [[{ field: 'state', operator: 'not_in', value: ['open', 'new'] }], false],
    [[{ field: 'assignee', operator: 'in', value: ['me'] }], true],
    [[{ field: 'assignee', operator: 'in', value: ['none'] }], false],
    [[{ field: 'team', operator: 'in', value: ['none'] }], true],
    [[{ field: 'team', operator: 'not_in', value: ['mine'] }], true],
    [[{ field: 'severity', operator: 'at_least', value: 2 }], true],
    [[{ field: 'severity', operator: 'at_most', value: 1 }], false],
    [[{ field: 'severity', operator: 'in', value: [0, 3] }], false],
    [[{ field: 'tag', operator: 'in', value: ['press', 'x'] }], true],
    [[{ field: 'tag', operator: 'not_in', value: ['press'] }], false],
    [[{ field: 'order', operator: 'not_in', value: ['A-1'] }], true],
    [[{ field: 'breaching', operator: 'is', value: false }], true],
    [[{ field: 'createdAt', operator: 'older_than', value: 4 * hour }], true],
    [[{ field: 'createdAt', operator: 'newer_than', value: 4 * hour }], false],
    [[{ field: 'createdAt', operator: 'before', value: '2026-03-02T05:00:00Z' }], false],
    [[{ field: 'createdAt', operator: 'after', value: '2026-03-02T06:00:00+01:00' }], true],
    [[{ field: 'dueAt', operator: 'within', value: 3 * hour }], true],
    [[{ field: 'dueAt', operator: 'within', value: hour }], false],
    [
      [
        { field: 'severity', operator: 'at_least', value: 1 },
        { field: 'tag', operator: 'in', value: ['x'] },
      ],
      false,
    ],
  ])('%j: %s', (filter, expected) => {
    expect(matches(caseFilter.parse(filter), subject, looker)).toBe(expected);
  });

  it.each([
    { field: 'state', operator: 'in', value: [] },
    { field: 'state', operator: 'in', value: ['gone'] },
    { field: 'state', operator: 'at_least', value: 1 },
    { field: 'severity', operator: 'in', value: [4] },
    { field: 'breaching', operator: 'is', value: 'yes' },
    { field: 'createdAt', operator: 'before', value: 'yesterday' },
    { field: 'colour', operator: 'in', value: ['red'] },
    { field: 'tag', operator: 'in', value: ['a'], more: 1 },
  ])('is not %j', (condition) => {
    expect(caseFilter.safeParse([condition]).success).toBe(false);
  });
});
