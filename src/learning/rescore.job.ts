import type { Reads } from '../database/reads.js';
import type { JobKind } from '../jobs/job-kinds.js';
import type { ScorerInForce } from '../sentiment/in-force/scorer-in-force.service.js';
import { type Rescorable, rescorableComplaints, rescorableMentions } from './rescorable.js';

export interface RescoreParameters {
  /** How many there were when the job was asked for. */
  readonly texts: number;
}

export const rescoreKind = 'texts.rescore';

const chunkRows = 200;

/**
 * The position is the time in the id of the last text that was done (ids begin with milliseconds); mentions come
 * after all complaints. A text that has the present scorer's score is stepped over, so a time may be done twice.
 */
const mentionsFrom = 1e15;
const phases: readonly (readonly [from: number, texts: Rescorable])[] = [
  [0, rescorableComplaints],
  [mentionsFrom, rescorableMentions],
];

/** Scores everything that was scored by another scorer. What people have corrected stays as they said. */
export const rescoring = (reads: Reads, scorer: Pick<ScorerInForce, 'setup'>): JobKind => ({
  name: rescoreKind,
  isAtHand: () => true,
  tidy: async () => undefined,
  async *steps(job) {
    const { texts } = job.parameters as unknown as RescoreParameters;
    let walked = job.counts.walked ?? 0;
    for (const [from, rescorable] of phases) {
      if (job.position >= mentionsFrom && from === 0) continue;
      for (let after = firstIdOf(Math.max(0, job.position - from)); ; ) {
        const { ids, write } = await rescorable(reads, after, chunkRows, await scorer.setup());
        const last = ids.at(-1);
        if (last === undefined) break;
        after = last;
        walked += ids.length;
        yield {
          position: from + timeOf(last),
          progress: Math.min(1, walked / Math.max(1, texts)),
          errors: [],
          write: async (unit) => ({ walked: ids.length, ...(await write(unit)) }),
        };
      }
    }
  },
});

/** Milliseconds since 1970 are the first 48 bits of a UUIDv7 (RFC 9562 §5.7). */
export const timeOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16);

/** Sorts before every id of that millisecond. */
export function firstIdOf(ms: number): string {
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}
