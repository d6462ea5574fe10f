import { DomainError } from './domain-error.js';

/** Legal moves as data: from each state, the states it may become. */
export type StateTable<S extends string> = { readonly [From in S]: readonly S[] };

export class IllegalMove extends DomainError {
  constructor(noun: string, from: string, to: string, allowed: readonly string[]) {
    const next = allowed.length > 0 ? `From here it can become ${allowed.join(', ')}.` : 'Nothing can follow that state.';
    super(409, 'state.illegal', `A ${noun} that is ${from} cannot become ${to}. ${next}`, { extra: { allowed, from, to } });
  }
}

export function allowedMoves<S extends string>(table: StateTable<S>, from: S): readonly S[] {
  return table[from];
}

/** Throws `state.illegal`, naming the legal moves, unless `to` may follow `from`. */
export function assertMove<S extends string>(table: StateTable<S>, noun: string, from: S, to: S): void {
  if (!table[from].includes(to)) throw new IllegalMove(noun, from, to, table[from]);
}

/**
 * Proves at start-up that a table is sound: every state is a key, every state can be
 * reached from the initial one, and no state lists itself.
 */
export function assertSound<S extends string>(table: StateTable<S>, noun: string, initial: S): void {
  const reached = new Set<S>([initial]);
  for (const state of reached) {
    for (const next of table[state]) {
      if (!(next in table)) throw new Error(`${noun}: ${state} leads to ${next}, which is not a state`);
      if (next === state) throw new Error(`${noun}: ${state} leads to itself`);
      reached.add(next);
    }
  }
  const lost = (Object.keys(table) as S[]).filter((state) => !reached.has(state));
  if (lost.length > 0) throw new Error(`${noun}: ${lost.join(', ')} can never be reached`);
}
