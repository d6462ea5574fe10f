import type { Case } from '../case.entity.js';
import type { CaseState } from '../case.states.js';

/** A line of a case's timeline. */
export interface PastLine {
  readonly at: number;
  readonly kind: string;
  readonly actorId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** How a case was before and after what happened to it at one moment. */
export interface Stage {
  readonly at: number;
  /** Null where it was opened. */
  readonly before: Case | null;
  readonly now: Case;
  /** A person or the customer did it. */
  readonly byPeople: boolean;
}

/** The lines that say what changed. */
export const replayedKinds = [
  'case.opened',
  'case.moved',
  'case.merged',
  'case.unmerged',
  'case.edited',
  'case.followed',
  'case.assigned',
  'complaint.joined',
  'mention.joined',
] as const;

/**
 * The past of a case, from how it is now and what its timeline says was changed, oldest first. What a joining text
 * changed besides (severity, priority, tags) is not in the timeline: there the past is as the present.
 */
export function replay(subject: Case, lines: readonly PastLine[]): Stage[] {
  const moments = grouped(lines, ({ at }) => at);
  const stages: Stage[] = [];
  let after = subject;
  for (const [at, told] of [...moments].toReversed()) {
    const now = asOf(after, lines, at);
    const earlier = told.toReversed().reduce(undone, now);
    const opened = told.some(({ kind }) => kind === 'case.opened');
    stages.push({ at, before: opened ? null : asOf(earlier, lines, at - 1), now, byPeople: told.some(isByPeople) });
    after = earlier;
  }
  return stages.toReversed();
}

/** In the order in which the keys first come. */
export function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

const isByPeople = ({ kind, actorId }: PastLine): boolean => actorId !== null || !kind.startsWith('case.') || kind === 'case.opened';

function undone(subject: Case, { kind, data }: PastLine): Case {
  if (kind === 'case.moved' || kind === 'case.merged' || kind === 'case.unmerged') return { ...subject, state: data.from as CaseState };
  if (kind === 'case.edited' || kind === 'case.followed') return { ...subject, ...(data.from as Partial<Case>) };
  if (kind !== 'case.assigned') return subject;
  const teamId = 'fromTeam' in data ? (data.fromTeam as string | null) : subject.teamId;
  return { ...subject, assigneeId: (data.from as string | null) ?? null, teamId };
}

/** What follows from the moment alone. */
function asOf(subject: Case, lines: readonly PastLine[], at: number): Case {
  const past = lines.filter((line) => line.at <= at);
  const lastOf = (is: (line: PastLine) => boolean) => past.findLast(is)?.at ?? null;
  const until = (time: number | null) => (time !== null && time <= at ? time : null);
  return {
    ...subject,
    heardAt: lastOf(({ kind }) => kind.endsWith('.joined')) ?? subject.receivedAt,
    updatedAt: past.at(-1)?.at ?? subject.createdAt,
    respondedAt: until(subject.respondedAt),
    resolvedAt: lastOf(({ kind, data }) => kind === 'case.moved' && data.to === 'resolved'),
    reopenedCount: past.filter(({ kind, data }) => kind === 'case.moved' && (data.from === 'resolved' || data.from === 'closed') && data.to === 'open').length,
  };
}
