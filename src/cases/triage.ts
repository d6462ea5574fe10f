import { In } from 'typeorm';
import { takeNumbers } from '../database/numbers.js';
import { updateRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { type Arrival, caseFrom, withArrival } from './arrival.js';
import { Case } from './case.entity.js';
import { breachEntries, changesClocks, updated, updatedLater } from './case-deadlines.js';
import { deadlinesOf } from './deadlines.policy.js';
import { policies } from './policies.js';
import { survivorsOf } from './merging/family.js';
import { insertCases, saveCases } from './save-cases.js';
import { policiesInForce } from './sla/policies-in-force.js';
import { termsFor } from './sla/terms-shelf.js';
import { clocksOf, type SlaClock } from './sla.policy.js';
import { stateHistories } from './state-history.js';
import { type NewEntry, writeTimeline } from './timeline.js';
import { placementOf } from './triage.policy.js';

export interface Placed {
  readonly caseId: string;
  /** False when it joined a case that was there. */
  readonly opened: boolean;
}

/** A case that is opened or joined by arrivals of this unit. */
interface Draft {
  /** Null for a new case. */
  readonly before: Case | null;
  after: Case;
  readonly arrivals: Arrival[];
}

/**
 * Puts every arrival into a case: one that is there and about the same, or a new one. One statement a table
 * however many arrivals there are. When another unit opens a case for the same customer and order at the same
 * time, the unique key lets one of them win, and the other joins that case.
 */
export async function place(
  unit: Unit,
  arrivals: readonly Arrival[],
  actorId: string | null = null,
): Promise<Map<string, Placed>> {
  const placed = new Map<string, Placed>();
  let waiting = arrivals;
  while (waiting.length > 0) {
    const drafts = await plan(unit, waiting);
    const stored = await openCases(
      unit,
      drafts.filter(({ before }) => before === null),
      actorId,
    );
    await joinCases(
      unit,
      drafts.filter(({ before }) => before !== null),
      actorId,
    );
    const kept = drafts.filter(({ before, after }) => before !== null || stored.has(after.id));
    for (const { before, after, arrivals: joined } of kept) {
      for (const { id } of joined)
        placed.set(id, { caseId: after.id, opened: before === null && id === joined[0]?.id });
    }
    waiting = waiting.filter(({ id }) => !placed.has(id));
  }
  return placed;
}

async function plan(unit: Unit, arrivals: readonly Arrival[]): Promise<Draft[]> {
  const found = await known(unit, arrivals);
  const survivors = await survivorsOf(unit.manager, found, unit.dialect);
  const drafts: Draft[] = [...new Map([...survivors.values()].map((each) => [each.id, each])).values()].map((each) => ({
    before: each,
    after: each,
    arrivals: [],
  }));
  const own = new Map(drafts.map((draft) => [draft.after.id, draft]));
  const byId = new Map([...survivors].map(([id, survivor]) => [id, own.get(survivor.id) as Draft]));
  const carriers = new Map(found.flatMap(({ id, joinKey }) => (joinKey ? [[joinKey, id] as const] : [])));
  const byKey = new Map([...carriers].map(([key, id]) => [key, byId.get(id) as Draft]));
  const superseded: string[] = [];
  for (const arrival of arrivals) {
    const named = byId.get(arrival.caseId ?? '');
    const fits = named !== undefined && accepts(named, unit.at) !== 'follow';
    const draft = fits ? named : byKey.get(arrival.joinKey ?? '');
    const placement = fits ? 'join' : accepts(draft, unit.at);
    if (draft && placement === 'join') {
      draft.after = withArrival(draft.after, arrival, unit.at, policies.triage);
      draft.arrivals.push(arrival);
      continue;
    }
    const carrier = draft?.before ? carriers.get(arrival.joinKey ?? '') : undefined;
    if (carrier !== undefined) superseded.push(carrier);
    const followsId = placement === 'follow' ? (draft?.after.id ?? null) : (named?.after.id ?? null);
    const fresh: Draft = {
      before: null,
      after: caseFrom(arrival, followsId, unit.at, policies.triage),
      arrivals: [arrival],
    };
    drafts.push(fresh);
    if (arrival.joinKey) byKey.set(arrival.joinKey, fresh);
  }
  await updateRows(
    unit,
    Case,
    superseded.map((id) => ({ id, joinKey: null })),
  );
  return drafts.filter(({ arrivals: joined }) => joined.length > 0);
}

const accepts = (draft: Draft | undefined, at: number) => placementOf(draft?.after, at, policies.triage);

/** The cases that arrivals may join, held until the end of the unit. */
async function known(unit: Unit, arrivals: readonly Arrival[]): Promise<Case[]> {
  const joinKeys = [...new Set(arrivals.flatMap(({ joinKey }) => joinKey ?? []))];
  const ids = [...new Set(arrivals.flatMap(({ caseId }) => caseId ?? []))];
  const lock = unit.dialect === 'postgres' ? { lock: { mode: 'pessimistic_write' as const } } : {};
  const where = [
    ...(joinKeys.length > 0 ? [{ joinKey: In(joinKeys) }] : []),
    ...(ids.length > 0 ? [{ id: In(ids) }] : []),
  ];
  return where.length === 0 ? [] : unit.manager.find(Case, { where, order: { id: 'ASC' }, ...lock });
}

async function openCases(
  unit: Unit,
  drafts: readonly Draft[],
  actorId: string | null,
): Promise<ReadonlySet<string>> {
  if (drafts.length === 0) return new Set();
  let number = await takeNumbers(unit, 'case', drafts.length);
  const bound = await boundByPolicies(
    unit,
    drafts.map(({ after }) => after),
  );
  const cases = bound.map((each) => ({ ...each, number: number++ }));
  // In one order, so that two units with the same customers do not wait for each other crosswise.
  const stored = await insertCases(
    unit,
    cases.sort((one, other) => ((one.joinKey ?? '') < (other.joinKey ?? '') ? -1 : 1)),
  );
  const kept = drafts.filter(({ after }) => stored.has(after.id));
  await writeTimeline(
    unit,
    kept.flatMap((draft) => [
      entry(draft.after, 'case.opened', actorId, {
        to: 'new',
        ...(draft.after.followsId ? { followsId: draft.after.followsId } : {}),
      }),
      ...joinedEntries(draft, actorId),
    ]),
  );
  return stored;
}

/** The new cases with the policies that are for them, and what follows from those. */
export async function boundByPolicies(unit: Unit, fresh: readonly Case[]): Promise<Case[]> {
  const inForce = await policiesInForce(unit.manager);
  const bound = fresh.map((each) => ({ ...each, ...inForce(each) }));
  const terms = await termsFor(unit.manager, bound);
  // Cases that came at one moment with one priority have the same clocks, and a calendar is slow to read.
  const clocks = new Map<string, SlaClock[]>();
  return bound.map((each) => {
    const { priority, receivedAt, complainedAt, serviceTermsId, complaintTermsId } = each;
    const alike = [priority, receivedAt, complainedAt, serviceTermsId, complaintTermsId].join(' ');
    const known = clocks.get(alike) ?? clocksOf(each, [], unit.at, terms(each));
    clocks.set(alike, known);
    return { ...each, ...deadlinesOf(each, known, unit.at, policies) };
  });
}

async function joinCases(unit: Unit, drafts: readonly Draft[], actorId: string | null): Promise<void> {
  const rebuilt = drafts.flatMap(({ before, after }) =>
    before && changesClocks(before, after) ? before.id : [],
  );
  const histories = await stateHistories(unit, rebuilt);
  const terms = await termsFor(
    unit.manager,
    drafts.map(({ after }) => after),
  );
  const entries: NewEntry[] = [];
  const changes = drafts.map((draft) => {
    const before = draft.before as Case;
    const history = histories.get(before.id);
    const moves = draft.after.state === before.state ? [] : [{ at: unit.at, state: draft.after.state }];
    const after = history
      ? updated(draft.after, [...history, ...moves], unit.at, terms(draft.after))
      : updatedLater(draft.after, unit.at);
    entries.push(...joinedEntries(draft, actorId), ...breachEntries(before, after));
    if (moves.length > 0) {
      entries.push(
        entry(after, 'case.moved', actorId, { from: before.state, to: after.state, reason: 'heard_again' }),
      );
    }
    return { before, after };
  });
  await saveCases(unit, changes);
  await writeTimeline(unit, entries);
}

const entry = ({ id }: Case, kind: string, actorId: string | null, data: NewEntry['data']): NewEntry => ({
  caseId: id,
  kind,
  actorId,
  data,
});

const joinedEntries = ({ after, arrivals }: Draft, actorId: string | null): NewEntry[] =>
  arrivals.map(({ kind, id, channel, severity, label }) =>
    entry(after, `${kind}.joined`, actorId, { [`${kind}Id`]: id, channel, severity, label }),
  );
