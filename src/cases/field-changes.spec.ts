import fc from 'fast-check';
import { aCase } from '../../test/cases/sample-case.js';
import { fieldChanges } from './field-changes.js';

describe('which fields an act has changed', () => {
  it.each([
    [{}, {}],
    [{ priority: 'high' as const }, { priority: { from: 'normal', to: 'high' } }],
    [{ tags: ['vip'], updatedAt: 9 }, { tags: { from: [], to: ['vip'] } }],
    [{ state: 'resolved' as const, outcome: 'upheld' as const }, { outcome: { from: null, to: 'upheld' } }],
    [{ assigneeId: 'joe', teamId: 'one' }, { assigneeId: { from: null, to: 'joe' }, teamId: { from: null, to: 'one' } }],
  ])('%j', (change, told) => {
    expect(fieldChanges(aCase(), aCase(change))).toEqual(told);
  });

  it('is told from both sides alike', () => {
    const some = fc.record({ subject: fc.string(), severity: fc.constantFrom(0 as const, 2 as const), causeCode: fc.option(fc.string()) });
    fc.assert(
      fc.property(some, some, (one, other) => {
        const there = fieldChanges(aCase(one), aCase(other));
        const back = fieldChanges(aCase(other), aCase(one));
        expect(back).toEqual(Object.fromEntries(Object.entries(there).map(([field, { from, to }]) => [field, { from: to, to: from }])));
      }),
    );
  });
});
