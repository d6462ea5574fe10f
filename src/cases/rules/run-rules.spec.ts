import fc from 'fast-check';
import { aCase } from '../../../test/cases/sample-case.js';
import { type CaseAction, caseAction } from '../actions/action.schema.js';
import { priorities } from '../case.states.js';
import { ruleCondition } from './rule-condition.schema.js';
import { type RunnableRule, runRules } from './run-rules.js';

const known = { staff: new Map(), teamIds: new Set<string>(), policies: new Map(), at: 0 };

const rule = (over: Partial<RunnableRule> & { id: string }): RunnableRule => ({
  name: over.id,
  version: 1,
  conditions: [],
  actions: [],
  stops: false,
  ...over,
});
const run = (rules: readonly RunnableRule[], subject = aCase()) =>
  runRules(rules, { before: null, now: subject, texts: [], at: 0 }, known);
const priorityIs = (...value: string[]) => [ruleCondition.parse({ field: 'priority', operator: 'in', value })];
const setPriority = (priority: string) => [caseAction.parse({ type: 'set_priority', priority })];

describe('rules', () => {
  it('see what those before them have done', () => {
    const { fired, after } = run([
      rule({ id: 'raise', conditions: priorityIs('normal'), actions: setPriority('high') }),
      rule({ id: 'tag', conditions: priorityIs('high'), actions: [{ type: 'add_tags', tags: ['soon'] }] }),
      rule({ id: 'never', conditions: priorityIs('normal') }),
    ]);
    expect(fired.map(({ id }) => id)).toEqual(['raise', 'tag']);
    expect(after).toMatchObject({ priority: 'high', tags: ['soon'] });
  });

  it('are not asked behind one that stops', () => {
    expect(run([rule({ id: 'first', stops: true }), rule({ id: 'second' })]).fired.map(({ id }) => id)).toEqual(['first']);
  });

  it('say which version fired, and what of it did not apply', () => {
    const { lines } = run([rule({ id: 'r', version: 3, actions: [{ type: 'transition', to: 'closed' }, ...setPriority('low')] })]);
    expect(lines).toEqual([
      { kind: 'rule.fired', data: { ruleId: 'r', rule: 'r', version: 3, refused: [{ type: 'transition', code: 'illegal' }] } },
      { kind: 'case.edited', data: { from: { priority: 'normal' }, to: { priority: 'low' } } },
    ]);
  });

  it('end, each asked once, however they undo each other', () => {
    const someAction: fc.Arbitrary<CaseAction> = fc.oneof(
      fc.record({ type: fc.constant('set_priority' as const), priority: fc.constantFrom(...priorities) }),
      fc.record({ type: fc.constant('add_tags' as const), tags: fc.constantFrom('a', 'b').map((tag) => [tag]) }),
      fc.record({ type: fc.constant('remove_tags' as const), tags: fc.constantFrom('a', 'b').map((tag) => [tag]) }),
      fc.record({ type: fc.constant('transition' as const), to: fc.constantFrom('open' as const, 'waiting_customer' as const, 'snoozed' as const) }),
    );
    const someCondition = fc.oneof(
      fc.constantFrom(...priorities).map((priority) => priorityIs(priority)),
      fc.constantFrom('a', 'b').map((tag) => [ruleCondition.parse({ field: 'tag', operator: 'not_in', value: [tag] })]),
      fc.constant([]),
    );
    const someRules = fc.array(fc.record({ conditions: someCondition, actions: fc.array(someAction, { minLength: 1, maxLength: 4 }), stops: fc.boolean() }), { maxLength: 12 });
    fc.assert(
      fc.property(someRules, (made) => {
        const rules = made.map((each, index) => rule({ id: String(index), ...each }));
        const ids = run(rules).fired.map(({ id }) => Number(id));
        expect(ids).toEqual([...new Set(ids)].sort((one, other) => one - other));
      }),
    );
  });
});
