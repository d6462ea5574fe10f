export const presenceStates = ['viewing', 'replying', 'left'] as const;
export type PresenceState = (typeof presenceStates)[number];

/** How long a sign of life counts (milliseconds); consoles send one every 20 seconds. */
export const presenceMs = 60_000;

export interface Known {
  readonly state: PresenceState;
  readonly until: number;
  readonly seen: number | null;
}

/** What a sign of life takes: nothing, most of the time; a longer stay; or news for the others. */
export type Effect = 'nothing' | 'prolonged' | 'changed';

export function effectOf(known: Known | undefined, state: PresenceState, seen: number | null, now: number): Effect {
  const here = known !== undefined && known.until > now;
  if (state === 'left') return here ? 'changed' : 'nothing';
  if (!here || known.state !== state) return 'changed';
  return known.seen !== seen || known.until - now <= presenceMs / 2 ? 'prolonged' : 'nothing';
}
