import { complaintRegimes, standardComplaint } from '../../config/policies/complaint-deadlines.js';
import { standardService } from '../../config/policies/sla.js';
import { afterStages, clocksLater, clocksOf, type History, pausesOf, type Promised, stagesDue, stateOfClock, type Terms } from './sla.policy.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** A Monday, ten in the morning in London. */
const start = Date.parse('2026-03-02T10:00:00Z');

const promised = (over: Partial<Promised> = {}): Promised => ({
  priority: 'normal',
  receivedAt: start,
  complainedAt: start,
  respondedAt: null,
  awaitedSince: null,
  answeredAt: null,
  resolvedAt: null,
  firstResolvedAt: null,
  acknowledgedAt: null,
  holdingSentAt: null,
  finalRespondedAt: null,
  clocks: [],
  ...over,
});
const standard: Terms = { service: standardService, complaint: standardComplaint };
const clocks = (over: Partial<Promised>, history: History, now: number, terms = standard) =>
  Object.fromEntries(
    clocksOf(promised(over), history, now, terms).map((clock) => [
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
    expect(pausesOf(history, standardService)).toEqual([]);
  });

  it('do not count the time in which the case was resolved', () => {
    const history = [
      { at: start + hour, state: 'resolved' },
      { at: start + 2 * day, state: 'closed' },
      { at: start + 7 * day + hour, state: 'open' },
    ] as const;
    expect(pausesOf(history, standardService)).toEqual([{ from: start + hour, to: start + 7 * day + hour }]);
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
    const before = clocksOf(promised({ priority: 'urgent' }), [], start + 2 * hour, standard);
    expect(clocks({ priority: 'low', clocks: before }, [], start + 2 * hour).first_response).toMatchObject({
      state: 'breached',
      breachedAt: start + hour,
      dueAt: Date.parse('2026-03-03T10:00:00Z'),
    });
  });

  it('are the same whether they are rebuilt or only looked at later', () => {
    for (let now = start; now < start + 30 * day; now += 5 * hour) {
      expect(clocksLater(clocksOf(promised(), [], start, standard), now)).toEqual(
        clocksOf(promised(), [], now, standard),
      );
    }
  });

  it('start anew with every message, until the next reply', () => {
    const at = (hours: number) => start + hours * hour;
    const replied = { respondedAt: at(1) };
    expect(clocks(replied, [], at(1)).next_response).toBeUndefined();
    const asked = { ...replied, awaitedSince: at(2) };
    expect(clocks(asked, [], at(2)).next_response).toMatchObject({ startedAt: at(2), dueAt: at(6), state: 'running' });
    expect(clocks({ ...asked, answeredAt: at(3) }, [], at(3)).next_response).toMatchObject({ state: 'met', metAt: at(3) });
    const late = clocksOf(promised(asked), [], at(6), standard);
    expect(late.find(({ kind }) => kind === 'next_response')?.breachedAt).toBe(at(6));
    const again = clocks({ ...replied, awaitedSince: at(25), clocks: late }, [], at(25));
    expect(again.next_response).toMatchObject({ startedAt: at(25), breachedAt: null, state: 'running' });
  });

  it('stand still where the policy says so', () => {
    const history = [{ at: start + hour, state: 'waiting_partner' }] as const;
    const service = { ...standardService, pausedIn: ['waiting_partner'] as const };
    expect(clocks({}, history, start + 2 * hour, { ...standard, service }).resolution?.state).toBe('paused');
  });

  it('promise nothing where the policy does not', () => {
    const targets = { ...standardService.targets, normal: { firstResponse: null, nextResponse: null, resolution: 60 } };
    const terms = { ...standard, service: { ...standardService, targets } };
    expect(Object.keys(clocks({ complainedAt: null, awaitedSince: start }, [], start, terms))).toEqual(['resolution']);
  });
});

describe('the deadlines of a complaint', () => {
  const under = (regime: keyof typeof complaintRegimes, over: Partial<Promised>, now = start) =>
    clocks(over, [], now, { ...standard, complaint: complaintRegimes[regime] });
  // The Thursday before Easter 2026: Friday and Monday are bank holidays.
  const thursday = Date.parse('2026-04-02T20:30:00Z');

  it('of the FCA count business days to the end of the day', () => {
    expect(under('fca_disp', { complainedAt: thursday })).toMatchObject({
      summary: { dueAt: Date.parse('2026-04-09T23:00:00Z'), state: 'running' },
      acknowledge: { dueAt: Date.parse('2026-04-13T23:00:00Z') },
      holding: { dueAt: thursday + 28 * day },
      final_response: { dueAt: thursday + 56 * day },
    });
  });

  it('of the CFPB are put off by a letter that was sent in time', () => {
    const final = (over: Partial<Promised>) => under('cfpb', over).final_response?.dueAt;
    expect(final({})).toBe(start + 15 * day);
    expect(final({ holdingSentAt: start + 15 * day })).toBe(start + 60 * day);
    expect(final({ holdingSentAt: start + 15 * day + 1 })).toBe(start + 15 * day);
  });

  it('of payments are 15 business days, or 35', () => {
    expect(under('fca_disp_payments', {}).final_response?.dueAt).toBe(Date.parse('2026-03-23T00:00:00Z') + day);
    const held = { holdingSentAt: start + day };
    expect(under('fca_disp_payments', held).final_response?.dueAt).toBe(Date.parse('2026-04-22T23:00:00Z'));
  });

  it('are met by letters, or by what says as much', () => {
    const letters = { acknowledgedAt: start + hour, holdingSentAt: start + 2 * hour, finalRespondedAt: start + 3 * hour };
    expect(under('fca_disp', letters)).toMatchObject({
      acknowledge: { metAt: start + hour },
      holding: { metAt: start + 2 * hour },
      final_response: { metAt: start + 3 * hour },
    });
    const resolved = { respondedAt: start + hour, firstResolvedAt: start + hour };
    for (const kind of ['acknowledge', 'holding', 'summary', 'final_response'] as const) {
      expect(under('fca_disp', resolved)[kind]).toMatchObject({ metAt: start + hour, state: 'met' });
    }
  });

  it('break no promise where only the short way is over', () => {
    const late = start + 30 * day;
    expect(under('fca_disp', {}, late).summary).toMatchObject({ breachedAt: null, state: 'running' });
    expect(under('fca_disp', { firstResolvedAt: late }, late).summary).toMatchObject({ breachedAt: null, state: 'passed' });
  });
});

describe('what is to be done about a clock', () => {
  const escalations = [
    { on: 'warning', clocks: null },
    { on: 'breach', clocks: ['first_response'] },
  ] as const;
  const terms = { ...standard, service: { ...standardService, escalations } };
  const first = (now: number, known: Promised['clocks'] = []) =>
    clocksOf(promised({ clocks: known }), [], now, terms)[0] as (typeof known)[number];
  const due = start + 4 * hour;

  it('is due once at the warning and once at the breach', () => {
    expect(stagesDue(first(due - 2 * hour - 1), due - 2 * hour - 1)).toEqual([]);
    const warned = first(due - 2 * hour);
    expect(stagesDue(warned, due - 2 * hour)).toEqual(['warning']);
    const done = afterStages(warned, ['warning']);
    expect(stagesDue(done, due - 1)).toEqual([]);
    const late = first(due, [done]);
    expect(stagesDue(late, due)).toEqual(['breach']);
    expect(first(due + hour, [afterStages(late, ['breach'])])).toMatchObject({ fired: ['warning', 'breach'] });
    expect(stagesDue(first(due + hour, [afterStages(late, ['breach'])]), due + hour)).toEqual([]);
  });

  it('is nothing for what was met in time', () => {
    const [met] = clocksOf(promised({ respondedAt: start }), [], due, terms);
    expect(met && stagesDue(met, due)).toEqual([]);
  });
});
