import { slaPolicy as policy } from '../../config/policies/sla.js';
import { clocksLater, clocksOf, type History, pausesOf, type Promised, stateOfClock } from './sla.policy.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** A Monday, ten in the morning in London. */
const start = Date.parse('2026-03-02T10:00:00Z');

const promised = (over: Partial<Promised> = {}): Promised => ({
  priority: 'normal',
  receivedAt: start,
  complainedAt: start,
  respondedAt: null,
  resolvedAt: null,
  firstResolvedAt: null,
  clocks: [],
  ...over,
});
const clocks = (over: Partial<Promised>, history: History, now: number) =>
  Object.fromEntries(
    clocksOf(promised(over), history, now, policy).map((clock) => [
      clock.kind,
      { ...clock, state: stateOfClock(clock) },
    ]),
  );

describe('the clocks of a case', () => {
  it('run from the first text on', () => {
    expect(clocks({}, [], start)).toMatchObject({
      first_response: { dueAt: start + 4 * hour, state: 'running' },
      resolution: { dueAt: Date.parse('2026-03-06T10:00:00Z'), state: 'running' },
      acknowledge: { dueAt: start + 3 * day, state: 'running' },
      final_response: { dueAt: start + 28 * day, state: 'running' },
    });
  });

  it('of a mention know no complaint deadline', () => {
    expect(Object.keys(clocks({ complainedAt: null }, [], start))).toEqual(['first_response', 'resolution']);
  });

  it.each([
    ['urgent', 1],
    ['high', 2],
    ['normal', 4],
  ] as const)('of an %s case want an answer in %i h', (priority, hours) => {
    expect(clocks({ priority }, [], start).first_response?.dueAt).toBe(start + hours * hour);
  });

  it("pause while it is the customer's turn, and only those that count business time", () => {
    const asked = [
      { at: start, state: 'new' },
      { at: start + hour, state: 'waiting_customer' },
    ] as const;
    expect(clocks({ respondedAt: start + hour }, asked, start + 2 * hour)).toMatchObject({
      first_response: { state: 'met' },
      resolution: { state: 'paused', dueAt: null },
      final_response: { state: 'running' },
    });
    const answered = [...asked, { at: start + 3 * hour, state: 'open' }] as const;
    expect(clocks({}, answered, start + 3 * hour).resolution?.dueAt).toBe(Date.parse('2026-03-06T12:00:00Z'));
  });

  it('go on while a partner is asked and while we sleep on it', () => {
    const history = [
      { at: start, state: 'waiting_partner' },
      { at: start + hour, state: 'snoozed' },
    ] as const;
    expect(pausesOf(history)).toEqual([]);
  });

  it('do not count the time in which the case was resolved', () => {
    const history = [
      { at: start + hour, state: 'resolved' },
      { at: start + 2 * day, state: 'closed' },
      { at: start + 7 * day + hour, state: 'open' },
    ] as const;
    expect(pausesOf(history)).toEqual([{ from: start + hour, to: start + 7 * day + hour }]);
    const reopened = clocks(
      { firstResolvedAt: start + hour, respondedAt: start + hour },
      history,
      start + 7 * day + hour,
    );
    expect(reopened.resolution).toMatchObject({
      state: 'running',
      dueAt: Date.parse('2026-03-13T10:00:00Z'),
    });
    expect(reopened.final_response).toMatchObject({ state: 'met', metAt: start + hour });
  });

  it('are breached at their time, and stay so when they are met late', () => {
    const due = start + 4 * hour;
    expect(clocks({}, [], due - 1).first_response?.state).toBe('running');
    expect(clocks({}, [], due).first_response).toMatchObject({ state: 'breached', breachedAt: due });
    expect(clocks({ respondedAt: due + 1 }, [], due + hour).first_response).toMatchObject({
      state: 'met',
      breachedAt: due,
    });
    expect(clocks({ respondedAt: due - 1 }, [], due + hour).first_response).toMatchObject({
      state: 'met',
      breachedAt: null,
    });
  });

  it('that were breached stay so when the promise gets easier', () => {
    const before = clocksOf(promised({ priority: 'urgent' }), [], start + 2 * hour, policy);
    expect(clocks({ priority: 'low', clocks: before }, [], start + 2 * hour).first_response).toMatchObject({
      state: 'breached',
      breachedAt: start + hour,
      dueAt: Date.parse('2026-03-03T10:00:00Z'),
    });
  });

  it('are the same whether they are rebuilt or only looked at later', () => {
    for (let now = start; now < start + 30 * day; now += 5 * hour) {
      expect(clocksLater(clocksOf(promised(), [], start, policy), now)).toEqual(
        clocksOf(promised(), [], now, policy),
      );
    }
  });
});
