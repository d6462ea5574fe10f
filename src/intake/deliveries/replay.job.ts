import sql from 'sql-template-tag';
import { In } from 'typeorm';
import type { Reads } from '../../database/reads.js';
import type { Tx } from '../../database/tx.js';
import { JobFailed, type JobKind, type Step } from '../../jobs/job-kinds.js';
import type { Job } from '../../jobs/job.entity.js';
import { InboxEntry } from '../inbox-entry.entity.js';
import { readerOf } from '../payload-reader.js';
import type { PayloadReader } from '../presets/preset.js';
import type { ScorerInForce } from '../../sentiment/in-force/scorer-in-force.service.js';
import type { ScorerSetup } from '../../sentiment/scorer-setup.js';
import { readBody, readDelivery } from '../read-delivery.js';
import type { Rejection } from '../rejection.js';
import { schemes } from '../signatures/schemes.js';
import type { SignatureScheme } from '../signatures/signature-scheme.js';
import { WebhookEndpoint } from '../webhook-endpoint.entity.js';
import { type Attempt, replayAlone, replayDeliveries } from './replay-deliveries.js';

export interface ReplayParameters {
  readonly endpointId: string;
  /** How many there were when the job was asked for. */
  readonly deliveries: number;
}

/** How much is committed together; a body may be a mebibyte. */
const chunkRows = 25;
const reasonMax = 500;

interface Place {
  readonly createdAt: number;
  readonly id: string;
}

/**
 * Tries every dead letter of an endpoint again, oldest first. The position is when the last one that was tried had
 * arrived. What has been tried since the job was asked for is not tried by it again, so it may be stopped anywhere.
 */
export const deliveryReplay = (reads: Reads, tx: Tx, scorer: Pick<ScorerInForce, 'setup'>): JobKind => ({
  name: 'deliveries.replay',
  isAtHand: () => true,
  tidy: async () => undefined,
  async *steps(job) {
    const { endpointId, deliveries } = job.parameters as unknown as ReplayParameters;
    const endpoint = await reads.manager().findOneBy(WebhookEndpoint, { id: endpointId });
    if (!endpoint) throw new JobFailed(0, 'The endpoint has been deleted.');
    const reader = readerOf(endpoint);
    const scheme = schemes[endpoint.scheme];
    let tried = job.counts.replayed ?? 0;
    let after: Place = { createdAt: job.position, id: '' };
    for (;;) {
      const places = await deadAfter(reads, job, endpointId, after);
      const last = places.at(-1);
      if (!last) return;
      const tools = { reads, tx, scheme, reader, setup: await scorer.setup() };
      const step = await stepOf(tools, places.map(({ id }) => id), tried);
      tried += places.length;
      after = { createdAt: Number(last.createdAt), id: last.id };
      yield { ...step, position: after.createdAt, progress: Math.min(1, tried / Math.max(1, deliveries)) };
    }
  },
});

function deadAfter(reads: Reads, job: Job, endpointId: string, after: Place): Promise<Place[]> {
  return reads.all<Place>(sql`SELECT id, "createdAt" FROM inbox_entry
    WHERE "endpointId" = ${endpointId} AND rejection IS NOT NULL AND "createdAt" <= ${job.createdAt}
      AND ("createdAt", id) > (${after.createdAt}, ${after.id})
      AND ("replayedAt" IS NULL OR "replayedAt" <= ${job.createdAt})
    ORDER BY "createdAt", id LIMIT ${chunkRows}`);
}

interface Tools {
  readonly reads: Reads;
  readonly tx: Tx;
  readonly scheme: SignatureScheme;
  readonly reader: PayloadReader;
  readonly setup: ScorerSetup;
}

async function stepOf(
  { reads, tx, scheme, reader, setup }: Tools,
  ids: readonly string[],
  triedBefore: number,
): Promise<Pick<Step, 'errors' | 'write'>> {
  const entries = await reads.manager().find(InboxEntry, {
    where: { id: In([...ids]) },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const attempts = entries.map(({ id, body }) => ({ entryId: id, read: readDelivery(readBody(body, scheme), reader, setup) }));
  const alone = await bundlesAlone(tx, attempts);
  return {
    errors: attempts.flatMap(({ entryId, read }, index) => {
      const rejection = alone.get(entryId) ?? read.rejection;
      return rejection ? [{ line: triedBefore + index + 1, reason: reasonOf(entries[index]?.deliveryId ?? '', rejection) }] : [];
    }),
    write: async (unit) => {
      const tried = await replayDeliveries(unit, attempts.filter(({ read }) => read.bundle === null));
      const rejections = [...alone.values(), ...tried.map(({ rejection }) => rejection)];
      return { replayed: ids.length, accepted: rejections.filter((rejection) => rejection === null).length };
    },
  };
}

/**
 * Each in a unit of its own, and what it was refused for. Before the step is written: what is no dead letter any more is
 * not tried again if the process ends in between.
 */
async function bundlesAlone(tx: Tx, attempts: readonly Attempt[]): Promise<ReadonlyMap<string, Rejection | null>> {
  const refused = new Map<string, Rejection | null>();
  for (const { entryId, read } of attempts) {
    if (read.bundle === null) continue;
    const [tried] = await replayAlone(entryId, read, (attempt) => tx.run((unit) => replayDeliveries(unit, [attempt])));
    if (tried) refused.set(entryId, tried.rejection);
  }
  return refused;
}

function reasonOf(deliveryId: string, { detail, errors }: Rejection): string {
  const fields = errors.map((error) => `${error.pointer.slice(1).replaceAll('/', '.') || 'payload'}: ${error.detail}`);
  return `${deliveryId}: ${fields.join('; ') || detail}`.slice(0, reasonMax);
}
