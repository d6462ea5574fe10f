import type { SlaPolicy } from '../../config/policies/sla.js';
import { businessDue, type Stretch } from './business-time.policy.js';
import type { CaseState, Priority } from './case.states.js';

export const clockKinds = ['first_response', 'resolution', 'acknowledge', 'final_response'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** One promise about a case. Times are epoch milliseconds. */
export interface SlaClock {
  readonly kind: ClockKind;
  /** Null while the clock is paused: when it will be due depends on when it goes on. */
  readonly dueAt: number | null;
  readonly metAt: number | null;
  /** When it passed its time without being met; stays when it is met late. */
  readonly breachedAt: number | null;
}

export type ClockState = 'running' | 'paused' | 'met' | 'breached';

/** From when on a case was in which state, oldest first. */
export type History = readonly { readonly at: number; readonly state: CaseState }[];

/** What the clocks of a case depend on. */
export interface Promised {
  readonly priority: Priority;
  readonly receivedAt: number;
  readonly complainedAt: number | null;
  readonly respondedAt: number | null;
  readonly resolvedAt: number | null;
  readonly firstResolvedAt: number | null;
  readonly clocks: readonly SlaClock[];
}

const dayMs = 24 * 60 * 60 * 1000;

/** Nobody here can do anything: it is the customer's turn, or the work is done. */
const pausedIn: ReadonlySet<CaseState> = new Set(['waiting_customer', 'resolved', 'closed']);

/** Rebuilt from the history every time, so that nothing drifts. */
export function pausesOf(history: History): Stretch[] {
  const pauses: { from: number; to: number | null }[] = [];
  for (const { at, state } of history) {
    const open = pauses.at(-1);
    const paused = open !== undefined && open.to === null;
    if (pausedIn.has(state) && !paused) pauses.push({ from: at, to: null });
    if (!pausedIn.has(state) && paused) open.to = at;
  }
  return pauses;
}

/**
 * The clocks of a case as of `now`. First response and resolution count business minutes outside the pauses;
 * the deadlines of a complaint (acknowledge, final response) are calendar days and never pause.
 */
export function clocksOf(promised: Promised, history: History, now: number, policy: SlaPolicy): SlaClock[] {
  const target = policy.targets[promised.priority];
  const pauses = pausesOf(history);
  const business = (kind: ClockKind, minutes: number, metAt: number | null): SlaClock => {
    const counted = metAt === null ? pauses : pauses.filter(({ from }) => from < metAt);
    return clock(
      promised,
      kind,
      businessDue(promised.receivedAt, minutes, policy.hours, counted),
      metAt,
      now,
    );
  };
  const clocks = [
    business('first_response', target.firstResponse, promised.respondedAt),
    business('resolution', target.resolution, promised.resolvedAt),
  ];
  if (promised.complainedAt === null) return clocks;
  const calendar = (kind: ClockKind, days: number, metAt: number | null): SlaClock =>
    clock(promised, kind, (promised.complainedAt ?? 0) + days * dayMs, metAt, now);
  return [
    ...clocks,
    calendar('acknowledge', policy.complaint.acknowledgeDays, promised.respondedAt),
    calendar('final_response', policy.complaint.finalResponseDays, promised.firstResolvedAt),
  ];
}

function clock(
  promised: Promised,
  kind: ClockKind,
  dueAt: number | null,
  metAt: number | null,
  now: number,
): SlaClock {
  const before = promised.clocks.find((known) => known.kind === kind)?.breachedAt ?? null;
  const passed = dueAt !== null && dueAt <= (metAt ?? now);
  return { kind, dueAt, metAt, breachedAt: before ?? (passed ? dueAt : null) };
}

/** The same clocks later, when nothing has happened but time: those that have run out are breached. */
export const clocksLater = (clocks: readonly SlaClock[], now: number): SlaClock[] =>
  clocks.map((clock) => {
    const passed =
      clock.metAt === null && clock.breachedAt === null && clock.dueAt !== null && clock.dueAt <= now;
    return passed ? { ...clock, breachedAt: clock.dueAt } : clock;
  });

export function stateOfClock({ dueAt, metAt, breachedAt }: SlaClock): ClockState {
  if (metAt !== null) return 'met';
  if (breachedAt !== null) return 'breached';
  return dueAt === null ? 'paused' : 'running';
}
