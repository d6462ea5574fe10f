import { caseStates } from '../case.states.js';
import { standingOf, stepsOf } from './status.policy.js';

describe('how a complaint stands for its customer', () => {
  it.each([
    [null, 'received'],
    ['new', 'received'],
    ['open', 'looking'],
    ['waiting_partner', 'looking'],
    ['snoozed', 'looking'],
    ['waiting_customer', 'waiting'],
    ['resolved', 'resolved'],
    ['closed', 'resolved'],
    ['merged', 'looking'],
  ] as const)('%s is %s', (state, standing) => {
    expect(standingOf(state)).toBe(standing);
  });

  it('is said for every state of a case', () => {
    expect(caseStates.map(standingOf).filter((standing) => standing === undefined)).toEqual([]);
  });

  it.each([
    ['received', 'received:now looking:ahead resolved:ahead'],
    ['looking', 'received:past looking:now resolved:ahead'],
    ['waiting', 'received:past looking:past waiting:now resolved:ahead'],
    ['resolved', 'received:past looking:past resolved:now'],
  ] as const)('%s is a place on the way', (standing, way) => {
    expect(stepsOf(standing).map((step) => `${step.standing}:${step.is}`).join(' ')).toBe(way);
  });
});
