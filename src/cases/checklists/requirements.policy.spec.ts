import fc from 'fast-check';
import { aCase } from '../../../test/cases/sample-case.js';
import { type Asked, missingToResolve, type RequiredField, requiredFields } from './requirements.policy.js';

const item = (id: string, required = true) => ({ id, text: `Do ${id}`, required });
const list = (over: Partial<Asked> = {}): Asked => ({ category: null, items: [], requiredFields: [], ...over });
const decided = aCase({ causeCode: 'late', outcome: 'upheld', category: 'delivery' });
const pointers = (...args: Parameters<typeof missingToResolve>) => missingToResolve(...args).map(({ pointer }) => pointer);

describe('what a case lacks to be resolved', () => {
  it.each<[string, Asked[], string[], string[]]>([
    ['nothing is asked', [], [], []],
    ['an item is open', [list({ items: [item('a')] })], [], ['/checklist/a']],
    ['it is ticked', [list({ items: [item('a')] })], ['a'], []],
    ['an item may stay open', [list({ items: [item('a', false)] })], [], []],
    ['the list is for its category', [list({ category: 'delivery', items: [item('a')] })], [], ['/checklist/a']],
    ['the list is for another category', [list({ category: 'refund', items: [item('a')], requiredFields: ['tags'] })], [], []],
    ['two lists ask for one field', [list({ requiredFields: ['orderRef'] }), list({ requiredFields: ['tags', 'orderRef'] })], [], ['/orderRef', '/tags']],
  ])('when %s', (_, asked, ticked, missing) => {
    expect(pointers(decided, asked, new Set(ticked))).toEqual(missing);
  });

  it('is always a cause and an outcome', () => {
    expect(pointers(aCase(), [], new Set())).toEqual(['/causeCode', '/outcome']);
  });

  it.each<[RequiredField, Parameters<typeof aCase>[0]]>([
    ['customer', { customerId: 'ana' }],
    ['orderRef', { orderRef: '1' }],
    ['assignee', { assigneeId: 'joe' }],
    ['team', { teamId: 'one' }],
    ['tags', { tags: ['vip'] }],
  ])('is %s until that is there', (field, having) => {
    const asked = [list({ requiredFields: [field] })];
    expect(pointers(decided, asked, new Set())).toEqual([`/${field}`]);
    expect(pointers({ ...decided, ...having }, asked, new Set())).toEqual([]);
  });

  it('grows with no tick and with no list less', () => {
    const asked = fc.array(
      fc.record({
        category: fc.constantFrom(null, 'delivery', 'refund'),
        items: fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.constant('x'), required: fc.boolean() })),
        requiredFields: fc.subarray([...requiredFields]),
      }),
    );
    fc.assert(
      fc.property(asked, fc.subarray(['a', 'b', 'c']), fc.constantFrom('a', 'b', 'c'), (lists, ticked, one) => {
        const before = missingToResolve(decided, lists, new Set(ticked)).length;
        expect(missingToResolve(decided, lists, new Set([...ticked, one])).length).toBeLessThanOrEqual(before);
        expect(missingToResolve(decided, lists.slice(1), new Set(ticked)).length).toBeLessThanOrEqual(before);
      }),
    );
  });
});
