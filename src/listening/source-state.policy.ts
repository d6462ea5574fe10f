import { listeningPolicy } from '../../config/policies/listening.js';
import type { Source } from './source.entity.js';

export const sourceStates = ['seeing', 'late', 'blind'] as const;
export type SourceState = (typeof sourceStates)[number];

type Read = Pick<Source, 'active' | 'everySeconds' | 'seenAt' | 'nextPollAt' | 'blindReason' | 'behind'>;

/**
 * Whether the newest mentions of a source can be trusted to be all there are. `late`: nothing is wrong with the
 * source, but it has not been read as often, or as far, as it should.
 */
export function stateOf(source: Read, now: number): { state: SourceState; reason: string | null } {
  if (source.blindReason !== null) return { state: 'blind', reason: source.blindReason };
  if (source.seenAt === null) return { state: 'late', reason: 'It has not been read yet.' };
  if (source.behind)
    return { state: 'late', reason: 'There is more to read than fits one reading; it goes on.' };
  const allowed = Math.max(source.everySeconds * 1000, listeningPolicy.poll.lateAfterMs);
  if (source.active && now - source.nextPollAt > allowed) {
    return { state: 'late', reason: 'It should have been read long ago: no worker has taken it.' };
  }
  return { state: 'seeing', reason: null };
}

/**
 * When to read next: on schedule, or at once when more is waiting, but never before the other side permits.
 */
export function nextPollAt(
  everySeconds: number,
  behind: boolean,
  notBefore: number | null,
  now: number,
): number {
  return Math.max(behind ? now : now + everySeconds * 1000, notBefore ?? 0);
}
