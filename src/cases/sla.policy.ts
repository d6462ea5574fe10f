import type { ComplaintTerms, Period } from '../../config/policies/complaint-deadlines.js';
import type { ServiceTerms } from '../../config/policies/sla.js';
import { businessDue, type Stretch } from './business-time.policy.js';
import type { CaseState, Priority } from './case.states.js';
import { endOfBusinessDay } from './opening-hours.policy.js';
import type { Exchange } from './response.policy.js';

export const clockKinds = [
  'first_response',
  'next_response',
  'resolution',
  'acknowledge',
  'holding',
  'summary',
  'final_response',
] as const;
export type ClockKind = (typeof clockKinds)[number];

/** One promise about a case. Times are epoch milliseconds. */
export interface SlaClock {
  readonly kind: ClockKind;
  /** Of a clock that runs again and again: what it counts from this time. */
  readonly startedAt?: number;
  /** Null while the clock is paused: when it will be due depends on when it goes on. */
  readonly dueAt: number | null;
  /** From when on the case counts as breaching; null like `dueAt`. */
  readonly warnAt: number | null;
  readonly metAt: number | null;
  /** When it passed its time without being met; stays when it is met late. */
  readonly breachedAt: number | null;
  /** What the policy wants done when it comes to that, and what of it has been done. */
  readonly pending?: readonly Stage[];
  readonly fired?: readonly Stage[];
}

/** When a policy has something done about a clock: shortly before its deadline, and when that has passed. */
export const stages = ['warning', 'breach'] as const;
export type Stage = (typeof stages)[number];

interface Escalating {
  /** Null: of every clock. */
  readonly escalations?: readonly { readonly on: Stage; readonly clocks: readonly ClockKind[] | null }[];
}

export type ClockState = 'running' | 'paused' | 'met' | 'breached' | 'passed';

/** From when on a case was in which state, oldest first. */
export type History = readonly { readonly at: number; readonly state: CaseState }[];

/** The versions of the two policies that apply to a case. */
export interface Terms {
  readonly service: ServiceTerms & Escalating;
  readonly complaint: ComplaintTerms & Escalating;
}

/** What the clocks of a case depend on. */
export interface Promised extends Exchange {
  readonly priority: Priority;
  readonly receivedAt: number;
  readonly complainedAt: number | null;
  readonly resolvedAt: number | null;
  readonly firstResolvedAt: number | null;
  readonly acknowledgedAt: number | null;
  readonly holdingSentAt: number | null;
  readonly finalRespondedAt: number | null;
  readonly clocks: readonly SlaClock[];
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** Rebuilt from the history every time, so that nothing drifts. */
export function pausesOf(history: History, { pausedIn }: Pick<ServiceTerms, 'pausedIn'>): Stretch[] {
  // What is resolved, closed or part of another case is done, whatever the policy says.
  const standing: readonly CaseState[] = ['resolved', 'closed', 'merged', ...pausedIn];
  const pauses: { from: number; to: number | null }[] = [];
  for (const { at, state } of history) {
    const open = pauses.at(-1);
    const paused = open !== undefined && open.to === null;
    const stands = standing.includes(state);
    if (stands && !paused) pauses.push({ from: at, to: null });
    if (!stands && paused) open.to = at;
  }
  return pauses;
}

/**
 * The clocks of a case as of `now`. Those of the service count business minutes outside the pauses; the
 * deadlines of a complaint never pause.
 */
export function clocksOf(promised: Promised, history: History, now: number, terms: Terms): SlaClock[] {
  const clocks = serviceClocks(promised, history, terms.service);
  const { complainedAt } = promised;
  if (complainedAt !== null) clocks.push(...complaintClocks({ ...promised, complainedAt }, terms.complaint));
  return clocks.map((clock) => withPast(clock, promised.clocks, now));
}

function serviceClocks(promised: Promised, history: History, terms: Terms['service']): SlaClock[] {
  const target = terms.targets[promised.priority];
  const pauses = pausesOf(history, terms);
  const business = (kind: ClockKind, start: number, minutes: number | null, metAt: number | null): SlaClock[] => {
    if (minutes === null) return [];
    const counted = metAt === null ? pauses : pauses.filter(({ from }) => from < metAt);
    return [clock(kind, businessDue(start, minutes, terms.calendar, counted), metAt, terms)];
  };
  const { receivedAt, respondedAt, awaitedSince, answeredAt, resolvedAt } = promised;
  const next =
    awaitedSince === null ? [] : business('next_response', awaitedSince, target.nextResponse, answeredAt);
  return [
    ...business('first_response', receivedAt, target.firstResponse, respondedAt),
    ...next.map((each) => ({ ...each, startedAt: awaitedSince ?? 0 })),
    ...business('resolution', receivedAt, target.resolution, resolvedAt),
  ];
}

function complaintClocks(
  { complainedAt, ...promised }: Promised & { readonly complainedAt: number },
  terms: Terms['complaint'],
): SlaClock[] {
  const endOf = (period: Period): number => periodEnd(complainedAt, period, terms);
  const deadline = (kind: ClockKind, period: Period | null, metAt: number | null): SlaClock[] =>
    period === null ? [] : [clock(kind, endOf(period), metAt, terms)];
  const { acknowledgedAt, respondedAt, holdingSentAt, finalRespondedAt, firstResolvedAt } = promised;
  const finalAt = earliest(finalRespondedAt, firstResolvedAt);
  const putOff = terms.finalAfterHolding !== null && holdingSentAt !== null && holdingSentAt <= endOf(terms.final);
  return [
    ...deadline('acknowledge', terms.acknowledge, earliest(acknowledgedAt, respondedAt)),
    ...deadline('holding', terms.holding, earliest(holdingSentAt, finalAt)),
    ...deadline('summary', terms.summary, firstResolvedAt),
    ...deadline('final_response', putOff ? terms.finalAfterHolding : terms.final, finalAt),
  ];
}

function periodEnd(start: number, { count, unit }: Period, { calendar }: ComplaintTerms): number {
  if (unit === 'business_days') return endOfBusinessDay(start, count, calendar);
  return start + count * (unit === 'weeks' ? 7 : 1) * dayMs;
}

const earliest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

function clock(
  kind: ClockKind,
  dueAt: number | null,
  metAt: number | null,
  { warningMinutes, escalations = [] }: Terms['service'] | Terms['complaint'],
): SlaClock {
  const pending = stages.filter((stage) =>
    escalations.some(({ on, clocks }) => on === stage && (clocks === null || clocks.includes(kind))),
  );
  return {
    kind,
    dueAt,
    warnAt: dueAt === null ? null : dueAt - warningMinutes * minuteMs,
    metAt,
    breachedAt: null,
    ...(pending.length > 0 && !isAdvice(kind) ? { pending } : {}),
  };
}

/** Missing it breaks no promise: another letter is due then, that is all. */
export const isAdvice = (kind: ClockKind): boolean => kind === 'summary';

/** The same promise, and not one that was kept before it. */
export const isSameClock = (one: Pick<SlaClock, 'kind' | 'startedAt'>, other: Pick<SlaClock, 'kind' | 'startedAt'>): boolean =>
  one.kind === other.kind && one.startedAt === other.startedAt;

/** What has happened to the same clock before stays so: it was breached, and something was done about it. */
function withPast({ pending: wanted = [], ...fresh }: SlaClock, known: readonly SlaClock[], now: number): SlaClock {
  const { kind, dueAt, metAt } = fresh;
  const before = known.find((each) => isSameClock(each, fresh));
  const passed = dueAt !== null && !isAdvice(kind) && dueAt <= (metAt ?? now);
  const fired = before?.fired ?? [];
  const pending = wanted.filter((stage) => !fired.includes(stage));
  return {
    ...fresh,
    breachedAt: before?.breachedAt ?? (passed ? dueAt : null),
    ...(pending.length > 0 ? { pending } : {}),
    ...(fired.length > 0 ? { fired } : {}),
  };
}

/** What is to be done about a clock at `now`. */
export const stagesDue = ({ pending = [], metAt, warnAt, breachedAt }: SlaClock, now: number): Stage[] =>
  pending.filter((stage) => (stage === 'breach' ? breachedAt !== null : metAt === null && warnAt !== null && warnAt <= now));

/** The clock once that has been done. */
export function afterStages({ pending = [], fired = [], ...clock }: SlaClock, done: readonly Stage[]): SlaClock {
  const left = pending.filter((stage) => !done.includes(stage));
  return {
    ...clock,
    ...(left.length > 0 ? { pending: left } : {}),
    ...(fired.length + done.length > 0 ? { fired: [...fired, ...done] } : {}),
  };
}

/** The same clocks later, when nothing has happened but time: those that have run out are breached. */
export const clocksLater = (clocks: readonly SlaClock[], now: number): SlaClock[] =>
  clocks.map((clock) => {
    const passed =
      clock.metAt === null &&
      clock.breachedAt === null &&
      clock.dueAt !== null &&
      clock.dueAt <= now &&
      !isAdvice(clock.kind);
    return passed ? { ...clock, breachedAt: clock.dueAt } : clock;
  });

export function stateOfClock({ kind, dueAt, metAt, breachedAt }: SlaClock): ClockState {
  if (metAt !== null) return isAdvice(kind) && dueAt !== null && dueAt <= metAt ? 'passed' : 'met';
  if (breachedAt !== null) return 'breached';
  return dueAt === null ? 'paused' : 'running';
}
