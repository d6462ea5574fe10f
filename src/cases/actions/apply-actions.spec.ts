import fc from 'fast-check';
import { aCase } from '../../../test/cases/sample-case.js';
import { caseStates, priorities } from '../case.states.js';
import { actionStates, type CaseAction } from './action.schema.js';
import { applyActions, type Known } from './apply-actions.js';

const at = Date.parse('2026-03-02T10:00:00Z');
const known: Known = {
  staff: new Map([
    ['lead', { teamIds: null }],
    ['ours', { teamIds: ['team'] }],
  ]),
  teamIds: new Set(['team', 'other']),
  policies: new Map([['policy', { kind: 'service', name: 'Fast', termsId: 'terms' }]]),
  at,
};
const subject = aCase({ priority: 'high', tags: ['vip'], teamId: 'team', assigneeId: 'ours' });
const apply = (...actions: CaseAction[]) => applyActions(subject, actions, known);

describe('actions on a case', () => {
  it.each<[CaseAction, object]>([
    [{ type: 'set_priority', priority: 'low' }, { priority: 'low' }],
    [{ type: 'raise_priority' }, { priority: 'urgent' }],
    [{ type: 'set_severity', severity: 3 }, { severity: 3 }],
    [{ type: 'set_category', category: 'refund' }, { category: 'refund' }],
    [{ type: 'add_tags', tags: ['vip', 'press'] }, { tags: ['vip', 'press'] }],
    [{ type: 'remove_tags', tags: ['vip', 'x'] }, { tags: [] }],
    [{ type: 'assign', staffId: 'lead' }, { assigneeId: 'lead' }],
    [{ type: 'assign', staffId: null }, { assigneeId: null }],
    [{ type: 'assign_team', teamId: 'other' }, { teamId: 'other', assigneeId: null }],
    [{ type: 'assign_team', teamId: null }, { teamId: null, assigneeId: 'ours' }],
    [{ type: 'transition', to: 'waiting_customer' }, { state: 'waiting_customer', respondedAt: at }],
    [{ type: 'transition', to: 'snoozed', forMs: 60_000 }, { state: 'snoozed', snoozedUntil: at + 60_000 }],
    [{ type: 'apply_sla', policyId: 'policy' }, { serviceTermsId: 'terms' }],
  ])('%j', (action, changed) => {
    const done = apply(action);
    expect(done.after).toMatchObject(changed);
    expect(done).toMatchObject({ refused: [], lines: [expect.anything()] });
  });

  it.each<[CaseAction, string]>([
    [{ type: 'assign', staffId: 'gone' }, 'unknown_person'],
    [{ type: 'assign_team', teamId: 'gone' }, 'unknown_team'],
    [{ type: 'transition', to: 'closed' }, 'illegal'],
    [{ type: 'transition', to: 'resolved' }, 'incomplete'],
    [{ type: 'apply_sla', policyId: 'gone' }, 'unknown_policy'],
  ])('%j is refused: %s', (action, code) => {
    expect(apply(action)).toEqual({ after: subject, lines: [], notices: [], refused: [{ type: action.type, code }] });
  });

  it('leave alone what is part of another case', () => {
    const merged = { ...subject, state: 'merged' } as const;
    expect(applyActions(merged, [{ type: 'raise_priority' }, { type: 'note', body: 'x' }], known)).toMatchObject({
      after: merged,
      refused: [{ code: 'merged' }, { code: 'merged' }],
    });
  });

  it('build on each other, and what cannot be done stops nothing', () => {
    const done = apply(
      { type: 'assign_team', teamId: 'other' },
      { type: 'assign', staffId: 'ours' },
      { type: 'set_cause', causeCode: 'late' },
      { type: 'set_outcome', outcome: 'upheld' },
      { type: 'transition', to: 'resolved' },
    );
    expect(done.after).toMatchObject({ state: 'resolved', resolvedAt: at, teamId: 'other', assigneeId: null });
    expect(done.refused).toEqual([{ type: 'assign', code: 'not_in_team' }]);
  });

  it('say nothing where nothing changes', () => {
    const same = apply({ type: 'set_priority', priority: 'high' }, { type: 'add_tags', tags: ['vip'] }, { type: 'assign', staffId: 'ours' });
    expect(same).toEqual({ after: subject, lines: [], notices: [], refused: [] });
  });

  it('change nothing when they are done again', () => {
    const someAction = fc.oneof(
      fc.record({ type: fc.constant('set_priority' as const), priority: fc.constantFrom(...priorities) }),
      fc.record({ type: fc.constant('add_tags' as const), tags: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }) }),
      fc.record({ type: fc.constant('assign' as const), staffId: fc.constantFrom('lead', 'ours', 'gone', null) }),
      fc.record({ type: fc.constant('transition' as const), to: fc.constantFrom(...actionStates.filter((to) => to !== 'snoozed')) }),
    );
    fc.assert(
      fc.property(someAction, fc.constantFrom(...caseStates), (action, state) => {
        const once = applyActions({ ...subject, state }, [action], known);
        expect(applyActions(once.after, [action], known).after).toEqual(once.after);
      }),
    );
  });
});
