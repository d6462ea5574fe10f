import { aCase } from '../../../test/cases/sample-case.js';
import { ruleCondition } from './rule-condition.schema.js';
import { type Happened, holdsAll, needsTexts } from './rule.policy.js';
import { isPattern, matchesPattern } from './text-pattern.policy.js';

const at = Date.parse('2026-03-02T10:00:00Z');
const hour = 3_600_000;
const before = aCase({ priority: 'normal', tags: ['gift'], heardAt: at - 9 * hour });
const now = aCase({ ...before, priority: 'high', subject: 'Broken LAMP', heardAt: at - 2 * hour, respondedAt: null, createdAt: at - 9 * hour });
const happened: Happened = { before, now, texts: ['Lamp\nMy lawyer will hear of this', 'Order 4711 came late'], at };
const holds = (condition: unknown, over: Partial<Happened> = {}) =>
  holdsAll([ruleCondition.parse(condition)], { ...happened, ...over });

describe('a condition of a rule', () => {
  it.each([
    [{ field: 'priority', operator: 'in', value: ['high'] }, true],
    [{ was: { field: 'priority', operator: 'in', value: ['high'] } }, false],
    [{ was: { field: 'priority', operator: 'in', value: ['normal'] } }, true],
    [{ field: 'priority', operator: 'changed' }, true],
    [{ field: 'tags', operator: 'changed' }, false],
    [{ field: 'heard', operator: 'again' }, true],
    [{ field: 'subject', operator: 'contains', value: 'lamp' }, true],
    [{ field: 'subject', operator: 'not_contains', value: 'lamp' }, false],
    [{ field: 'text', operator: 'contains', value: 'LAWYER' }, true],
    [{ field: 'text', operator: 'matches', value: String.raw`\border\s+\d{4}\b` }, true],
    [{ field: 'text', operator: 'not_matches', value: 'refund|money' }, true],
    [{ field: 'heardAt', operator: 'older_than', value: hour }, true],
    [{ field: 'heardAt', operator: 'newer_than', value: hour }, false],
    [{ field: 'respondedAt', operator: 'older_than', value: 0 }, false],
    [{ field: 'createdAt', operator: 'older_than', value: 8 * hour }, true],
    [{ any: [{ field: 'text', operator: 'contains', value: 'refund' }, { field: 'priority', operator: 'changed' }] }, true],
    [{ any: [{ field: 'text', operator: 'contains', value: 'refund' }, { field: 'tags', operator: 'changed' }] }, false],
  ])('%j: %s', (condition, expected) => {
    expect(holds(condition)).toBe(expected);
  });

  it.each([
    { was: { field: 'priority', operator: 'not_in', value: ['urgent'] } },
    { field: 'priority', operator: 'changed' },
    { field: 'heard', operator: 'again' },
  ])('%j holds for nothing that has no past', (condition) => {
    expect(holds(condition, { before: null })).toBe(false);
  });

  it.each([
    { field: 'assignee', operator: 'in', value: ['me'] },
    { field: 'team', operator: 'in', value: ['mine'] },
    { field: 'text', operator: 'matches', value: '(' },
    { field: 'text', operator: 'matches', value: String.raw`(\w)\1` },
    { field: 'text', operator: 'contains', value: ' ' },
    { field: 'colour', operator: 'changed' },
    { any: [] },
    { any: [{ any: [{ field: 'tags', operator: 'changed' }] }] },
  ])('is not %j', (condition) => {
    expect(ruleCondition.safeParse(condition).success).toBe(false);
  });

  it('says whether it asks for texts', () => {
    expect(needsTexts([ruleCondition.parse({ field: 'subject', operator: 'contains', value: 'a' })])).toBe(false);
    expect(needsTexts([ruleCondition.parse({ field: 'text', operator: 'contains', value: 'a' })])).toBe(true);
    expect(needsTexts([ruleCondition.parse({ any: [{ field: 'text', operator: 'contains', value: 'a' }] })])).toBe(true);
  });
});

describe('a pattern', () => {
  it('takes time with the length of the text and no more', () => {
    expect(matchesPattern('(x+x+)+y', 'x'.repeat(50_000))).toBe(false);
  });

  it('is not looked for beyond what is looked at', () => {
    expect(matchesPattern('end', `${'x'.repeat(20_000)}end`)).toBe(false);
  });

  it.each([['(a{100}){100}'], [String.raw`\pL{900}\pL{900}`], ['a{5000}']])('%s is too large', (pattern) => {
    expect(isPattern(pattern)).toBe(false);
  });
});
