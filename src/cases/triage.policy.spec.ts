import fc from 'fast-check';
import { triagePolicy as policy } from '../../config/policies/triage.js';
import { caseStates } from './case.states.js';
import {
  higherPriority,
  joinKeyOf,
  mentionOpensCase,
  placementOf,
  priorityOf,
  stateAfterJoin,
  subjectOf,
} from './triage.policy.js';

const day = 24 * 60 * 60 * 1000;
const now = 1_000 * day;
const known = { state: 'open', orderRef: 'A-1', heardAt: now, closedAt: null } as const;

describe('where something that has come belongs', () => {
  it.each([
    ['nothing is known', undefined, 'open'],
    ['the same order, long ago', { ...known, heardAt: 0 }, 'join'],
    ['no order, just in time', { ...known, orderRef: null, heardAt: now - 14 * day }, 'join'],
    ['no order, too late', { ...known, orderRef: null, heardAt: now - 14 * day - 1 }, 'open'],
    ['closed, just in time', { ...known, state: 'closed', closedAt: now - 30 * day }, 'join'],
    ['closed too long ago', { ...known, state: 'closed', closedAt: now - 30 * day - 1 }, 'follow'],
    [
      'closed, without order',
      { ...known, orderRef: null, heardAt: 0, state: 'closed', closedAt: now - day },
      'join',
    ],
    ['resolved', { ...known, state: 'resolved', heardAt: 0 }, 'join'],
  ] as const)('%s', (_, found, placement) => {
    expect(placementOf(found, now, policy)).toBe(placement);
  });

  it.each(caseStates)('what was %s is worked on after', (state) => {
    expect(stateAfterJoin(state)).toBe(state === 'new' ? 'new' : 'open');
  });

  it('shares a key only with the same customer and order', () => {
    const keys = [joinKeyOf('a', null), joinKeyOf('a', '1'), joinKeyOf('b', null), joinKeyOf('b', '1')];
    expect(new Set(keys).size).toBe(4);
  });
});

describe('how pressing it is', () => {
  it.each([
    [3, 'negative', 'urgent'],
    [3, 'neutral', 'urgent'],
    [3, 'positive', 'urgent'],
    [2, 'negative', 'high'],
    [2, 'neutral', 'high'],
    [2, 'positive', 'normal'],
    [1, 'negative', 'normal'],
    [1, 'neutral', 'normal'],
    [1, 'positive', 'normal'],
    [0, 'negative', 'normal'],
    [0, 'neutral', 'normal'],
    [0, 'positive', 'low'],
  ] as const)('severity %i and %s words make it %s', (severity, label, priority) => {
    expect(priorityOf(severity, label, policy)).toBe(priority);
  });

  it('only ever rises by what comes later', () => {
    expect(higherPriority('high', 'low')).toBe('high');
    expect(higherPriority('normal', 'urgent')).toBe('urgent');
  });

  it.each([
    ['grave', 'negative', 0.5, null, 2, true],
    ['grave, but unsure', 'negative', 0.49, 1e6, 2, false],
    ['widely read', 'negative', 0.65, 2_000, 0, true],
    ['hardly read', 'negative', 0.9, 1_999, 1, false],
    ['of unknown reach', 'negative', 0.9, null, 1, false],
    ['friendly', 'positive', 1, 1e6, 3, false],
    ['neutral', 'neutral', 1, 1e6, 3, false],
  ] as const)('a mention that is %s', (_, label, confidence, reach, severity, opens) => {
    expect(mentionOpensCase({ label, confidence, reach, severity }, policy.mentions)).toBe(opens);
  });
});

describe('the subject', () => {
  it.each([
    ['Broken lamp', 'It came broken', 'Broken lamp'],
    [null, 'It came broken.\nAwful', 'It came broken.'],
    ['  ', '\n\n  second   line \n', 'second line'],
    [null, ' \n ', 'Without words'],
  ])('of %j and %j is %j', (subject, body, expected) => {
    expect(subjectOf(subject, body, policy)).toBe(expected);
  });

  it('is one short line of whole characters, whatever was written', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string({ unit: 'binary', maxLength: 400 })),
        fc.string({ unit: 'binary', maxLength: 800 }),
        (subject, body) => {
          const made = subjectOf(subject, body, policy);
          expect(made.length).toBeGreaterThan(0);
          expect(made.length).toBeLessThanOrEqual(120);
          expect(made).not.toMatch(/\n/);
          if ((subject ?? '').isWellFormed() && body.isWellFormed()) expect(made.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});
