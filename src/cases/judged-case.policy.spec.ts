import fc from 'fast-check';
import { policies } from './policies.js';
import { judgedCase } from './judged-case.policy.js';

const text = (category: string, severity: number) => ({ label: 'negative' as const, category, severity });
const subject = { ...text('delivery', 1), severity: 1 as const, priority: 'normal' as const };
const judge = (...[of, before, after, others = []]: [typeof subject | object, object, object, object[]?]) =>
  judgedCase({ ...subject, ...of }, before as never, after as never, others as never, policies.triage);

describe('a case whose text is judged', () => {
  test.each([
    ['takes the topic that it had from the text', {}, text('refund', 1), [], { category: 'refund', severity: 1 }],
    ['keeps a topic that staff gave it', { category: 'fraud' }, text('refund', 1), [], { category: 'fraud' }],
    ['is as bad as its worst text', {}, text('delivery', 3), [], { severity: 3, priority: 'urgent' }],
    ['is no better than its other texts', {}, text('delivery', 0), [text('delivery', 1)], { severity: 1 }],
    ['is better when its worst text is', {}, text('delivery', 0), [], { severity: 0, priority: 'normal' }],
    ['stays as bad as staff say', { severity: 3 }, text('delivery', 0), [], { severity: 3 }],
  ])('%s', (_, of, after, others, expected) => {
    expect(judge(of, text('delivery', 1), after, others)).toMatchObject(expected);
  });

  test('stays as it is when nothing is said about it', () => {
    const severity = fc.constantFrom(0, 1, 2, 3);
    fc.assert(
      fc.property(severity, severity, (of, said) => {
        expect(judge({ severity: of }, text('delivery', said), text('delivery', said))).toEqual({
          label: 'negative', category: 'delivery', severity: of, priority: 'normal',
        });
      }),
    );
  });
});
