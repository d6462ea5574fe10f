import type { AssignmentMode } from '../../staff/teams/team.entity.js';
import type { Skills } from '../../staff/skills.js';

export interface Agent {
  readonly id: string;
  /** How many cases they are working on. */
  readonly open: number;
  /** Null: no limit. */
  readonly capacity: number | null;
  readonly away: boolean;
  /** When in the team's order they were last given one; the lowest is next. */
  readonly turn: number;
  readonly skills: Skills | null;
}

export interface Waiting {
  readonly id: string;
  readonly category: string;
  readonly channel: string;
  readonly language: string | null;
  readonly breaching: boolean;
  /** Who has just given it back. */
  readonly notTo: string | null;
}

export interface Given {
  readonly caseId: string;
  readonly staffId: string;
  /** Which of their skills the case asks for. */
  readonly skills: readonly (keyof Skills)[];
  /** Their new place in the order. */
  readonly turn: number;
}

type Wanted = Pick<Waiting, 'category' | 'channel' | 'language'>;

/** Which skills a case meets; null when it asks for one that this person does not have. */
export function skillsMet(skills: Skills | null, { category, channel, language }: Wanted): (keyof Skills)[] | null {
  if (!skills) return [];
  const asked = { categories: category, channels: channel, languages: language } as const;
  const met: (keyof Skills)[] = [];
  for (const kind of ['categories', 'channels', 'languages'] as const) {
    const value = asked[kind];
    // A language that is not known asks for none.
    if (skills[kind].length === 0 || value === null || value === 'und') continue;
    if (!skills[kind].includes(value)) return null;
    met.push(kind);
  }
  return met;
}

/**
 * Who gets which of the waiting cases, the most pressing first. Nobody gets one who is away or full. A case goes to
 * those whose skills fit best; where nobody in the team has them, or it is overdue or nearly, to anybody who is there.
 */
export function giveOut(
  mode: Exclude<AssignmentMode, 'manual'>,
  agents: readonly Agent[],
  waiting: readonly Waiting[],
): Given[] {
  const people = new Map(agents.map((agent) => [agent.id, { ...agent }]));
  let turn = Math.max(0, ...agents.map((agent) => agent.turn));
  const given: Given[] = [];
  for (const each of waiting) {
    const all = [...people.values()].map((agent) => ({ agent, met: skillsMet(agent.skills, each) }));
    const anybody = each.breaching || all.every(({ met }) => met === null);
    const free = all.filter(
      ({ agent, met }) => hasRoom(agent) && agent.id !== each.notTo && (anybody || met !== null),
    );
    const best = Math.max(...free.map(({ met }) => met?.length ?? -1));
    const [chosen] = free
      .filter(({ met }) => (met?.length ?? -1) === best)
      .toSorted(({ agent: one }, { agent: other }) => before(mode, one, other));
    if (!chosen) continue;
    turn += 1;
    people.set(chosen.agent.id, { ...chosen.agent, open: chosen.agent.open + 1, turn });
    given.push({ caseId: each.id, staffId: chosen.agent.id, skills: chosen.met ?? [], turn });
  }
  return given;
}

const hasRoom = ({ away, open, capacity }: Agent): boolean => !away && (capacity === null || open < capacity);

function before(mode: 'round_robin' | 'least_loaded', one: Agent, other: Agent): number {
  const load = mode === 'least_loaded' ? one.open - other.open : 0;
  return load || one.turn - other.turn || (one.id < other.id ? -1 : 1);
}
