import fc from 'fast-check';
import { DateTime } from 'luxon';
import type { Calendar } from '../../config/policies/calendar.js';
import { standardComplaint } from '../../config/policies/complaint-deadlines.js';
import { standardService } from '../../config/policies/sla.js';
import type { CaseState } from './case.states.js';
import { heard, responded } from './response.policy.js';
import { clocksOf, type History, type Promised } from './sla.policy.js';

const minute = 60_000;

/** What happened to a case, so many minutes after what happened before. */
interface Step {
  readonly after: number;
  readonly what: CaseState | 'reply' | 'message';
}

interface Story {
  readonly start: number;
  readonly steps: readonly Step[];
  readonly calendar: Calendar;
  readonly pausedIn: readonly ('waiting_customer' | 'waiting_partner' | 'snoozed')[];
  readonly minutes: number;
}

interface Wall {
  readonly weekday: number;
  readonly date: string;
  readonly minutes: number;
}

/** What a wall shows at the beginning of a quarter of an hour: every zone changes its clocks on one. */
const walls = new Map<string, Map<number, Wall>>();
function wallAt(quarter: number, zone: string): Wall {
  const ofZone = walls.get(zone) ?? new Map<number, Wall>();
  walls.set(zone, ofZone);
  const known = ofZone.get(quarter);
  if (known) return known;
  const time = DateTime.fromMillis(quarter * 15 * minute, { zone });
  const wall = { weekday: time.weekday, date: time.toISODate() ?? '', minutes: time.hour * 60 + time.minute };
  ofZone.set(quarter, wall);
  return wall;
}

const clockTime = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const read = (time: string): number => {
  const [hours = '', minutes = ''] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};

/** Looks at the wall every minute, and knows nothing of spans of time: slow, and too simple to be wrong. */
function watch({ zone, spans, holidays }: Calendar): (at: number) => boolean {
  const hours = spans.map(({ days, opens, closes }) => ({ days, opens: read(opens), closes: read(closes) }));
  return (at) => {
    const quarter = Math.floor(at / (15 * minute));
    const wall = wallAt(quarter, zone);
    if (holidays.includes(wall.date)) return false;
    const shown = wall.minutes + at / minute - quarter * 15;
    return hours.some(({ days, opens, closes }) => opens <= shown && shown < closes && days.includes(wall.weekday));
  };
}

/** When so many minutes have been counted; null while the case stands still for good. */
function simulate(from: number, minutes: number, story: Story, standsFrom: readonly [at: number, stands: boolean][]): number | null {
  const isOpen = watch(story.calendar);
  let left = minutes;
  let next = 0;
  let stands = false;
  for (let at = from; ; at += minute) {
    for (let change = standsFrom[next]; change && change[0] <= at; change = standsFrom[next]) {
      stands = change[1];
      next += 1;
    }
    if (stands && next >= standsFrom.length) return null;
    if (!stands && isOpen(at)) left -= 1;
    if (left === 0) return at + minute;
  }
}

interface Told {
  readonly promised: Promised;
  readonly history: History;
  readonly now: number;
}

/** The case that the story makes, as the desk would keep it. */
function tell({ start, steps }: Story): Told {
  let exchange = { respondedAt: null as number | null, awaitedSince: null as number | null, answeredAt: null as number | null };
  let resolvedAt: number | null = null;
  const history: { at: number; state: CaseState }[] = [{ at: start, state: 'new' }];
  let now = start;
  for (const { after, what } of steps) {
    now += after * minute;
    if (what === 'message') exchange = heard(exchange, now);
    else if (what === 'reply') exchange = responded(exchange, now);
    else {
      history.push({ at: now, state: what });
      resolvedAt = what === 'resolved' ? now : what === 'closed' ? resolvedAt : null;
    }
  }
  const facts = { complainedAt: null, firstResolvedAt: resolvedAt, acknowledgedAt: null, holdingSentAt: null, finalRespondedAt: null };
  return { promised: { priority: 'normal', receivedAt: start, resolvedAt, clocks: [], ...exchange, ...facts }, history, now };
}

interface Expected {
  readonly kind: string;
  readonly from: number;
  readonly metAt: number | null;
}

/** What is promised, read off the story: for the first reply, for the messages after it, and for the end. */
function expectedOf({ start, steps }: Story): Expected[] {
  const times = steps.map((_, index) => start + steps.slice(0, index + 1).reduce((sum, { after }) => sum + after, 0) * minute);
  const at = (wanted: string) => times.filter((_, index) => steps[index]?.what === wanted);
  const [replies, messages] = [at('reply'), at('message')];
  const first = replies[0] ?? null;
  const last = first === null ? undefined : messages.filter((time) => time > first).at(-1);
  const moves = steps.map(({ what }, index) => ({ what, at: times[index] ?? 0 })).filter(({ what }) => what !== 'reply' && what !== 'message');
  const ended = moves.findLastIndex(({ what }) => what !== 'closed');
  const clocks: Expected[] = [{ kind: 'first_response', from: start, metAt: first }];
  if (last !== undefined) {
    // The customer waits since the first of the messages that came on end.
    const before = replies.findLast((time) => time < last) ?? start;
    const since = messages.find((time) => time > before) ?? last;
    clocks.push({ kind: 'next_response', from: since, metAt: replies.find((time) => time > since) ?? null });
  }
  const resolved = moves[ended]?.what === 'resolved' ? (moves[ended]?.at ?? null) : null;
  return [...clocks, { kind: 'resolution', from: start, metAt: resolved }];
}

const around = (day: string) =>
  fc.integer({ min: -3 * 24 * 60, max: 24 * 60 }).map((offset) => Date.parse(`${day}T00:00:00Z`) + offset * minute);

const someStart = fc.oneof(
  around('2026-03-29'), // Europe: clocks go forward
  around('2026-10-25'), // and back
  around('2026-03-08'), // New York: forward
  around('2026-11-01'), // and back
  around('2026-04-05'), // Lord Howe: back by half an hour
  around('2026-12-27'),
);

/** Two or three marks on the day make one span, or two with a break. */
const someSpans = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 24 * 60 }), { minLength: 4, maxLength: 4 }), fc.boolean())
  .map(([marks, split]) => {
    const [a = 0, b = 0, c = 0, d = 0] = marks.toSorted((one, other) => one - other);
    return split ? [[a, b] as const, [c, d] as const] : [[a, d] as const];
  });

const someCalendar = fc
  .record({
    zone: fc.constantFrom('UTC', 'Europe/London', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe'),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 2 }),
    spans: someSpans,
    holidays: fc.subarray(['2026-03-27', '2026-03-29', '2026-10-26', '2026-12-25', '2026-12-28', '2026-11-02']),
  })
  .map(({ zone, days, spans, holidays }): Calendar => ({
    zone,
    spans: spans.map(([opens, closes]) => ({ days, opens: clockTime(opens), closes: clockTime(closes) })),
    holidays,
  }))
  // Of five minutes a week nobody counts hours.
  .filter(({ spans }) => spans.some(({ opens, closes }) => opens.slice(0, 2) < closes.slice(0, 2)));

const someStory = fc.record({
  start: someStart,
  steps: fc.array(
    fc.record({
      after: fc.integer({ min: 1, max: 900 }),
      what: fc.constantFrom('reply', 'message', 'open', 'waiting_customer', 'waiting_partner', 'snoozed', 'resolved', 'closed'),
    }),
    { maxLength: 7 },
  ),
  calendar: someCalendar,
  pausedIn: fc.subarray(['waiting_customer', 'waiting_partner', 'snoozed'] as const),
  minutes: fc.integer({ min: 1, max: 400 }),
}) as fc.Arbitrary<Story>;

describe('the clocks of a case', () => {
  it('agree with a simulation that looks at the wall every minute, in 10,000 histories', () => {
    fc.assert(
      fc.property(someStory, (story) => {
        const { promised, history, now } = tell(story);
        const { calendar, pausedIn, minutes } = story;
        const target = { firstResponse: minutes, nextResponse: minutes, resolution: minutes };
        const service = { ...standardService, calendar, pausedIn, targets: { ...standardService.targets, normal: target } };
        const standing: readonly string[] = ['resolved', 'closed', ...pausedIn];
        const changes = history.map(({ at, state }) => [at, standing.includes(state)] as [number, boolean]);
        const clocks = clocksOf(promised, history, now, { service, complaint: standardComplaint });
        expect(
          clocks.map(({ kind, startedAt, metAt, dueAt }) => ({ kind, from: startedAt ?? promised.receivedAt, metAt, dueAt })),
        ).toEqual(
          expectedOf(story).map((each) => {
            // What comes after a promise was kept does not move it.
            const counted = changes.filter(([at, stands]) => each.metAt === null || at < each.metAt || !stands);
            return { ...each, dueAt: simulate(each.from, minutes, story, counted) };
          }),
        );
      }),
      { numRuns: 10_000 },
    );
  });
});
