import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';
import { NotFound } from '../../common/domain-error.js';
import { Reads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import { JobKinds } from '../../jobs/job-kinds.js';
import { JobsService } from '../../jobs/jobs.service.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import { InboxEntry } from '../inbox-entry.entity.js';
import { readerOf } from '../payload-reader.js';
import { readBody, readDelivery } from '../read-delivery.js';
import { schemes } from '../signatures/schemes.js';
import { WebhookEndpoint } from '../webhook-endpoint.entity.js';
import { ScorerInForce } from '../../sentiment/in-force/scorer-in-force.service.js';
import { type DeliveryRow, type DeliveryView, deliveryColumns, presentDelivery } from './delivery.schema.js';
import { type Attempt, replayAlone, replayDeliveries } from './replay-deliveries.js';
import { deliveryReplay, type ReplayParameters } from './replay.job.js';

/** Tries dead letters again with the mapping of today. */
@Injectable()
export class ReplaysService implements OnModuleInit {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(JobsService) private readonly jobs: JobsService,
    @Inject(JobKinds) private readonly kinds: JobKinds,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  onModuleInit(): void {
    this.kinds.add(deliveryReplay(this.reads, this.tx, this.scorer));
  }

  /** Answers the delivery as it is then: accepted, or still dead with the reason of this try. */
  async replay(actor: Actor, endpointId: string, id: string): Promise<DeliveryView> {
    const endpoint = await this.endpoint(endpointId);
    const entry = await this.reads.manager().findOneBy(InboxEntry, { endpointId, id });
    if (!entry) throw new NotFound('delivery');
    const body = readBody(entry.body, schemes[endpoint.scheme]);
    const read = readDelivery(body, readerOf(endpoint), await this.scorer.setup());
    return replayAlone(id, read, (attempt) => this.attempt(actor, endpointId, attempt));
  }

  private attempt(actor: Actor, endpointId: string, attempt: Attempt): Promise<DeliveryView> {
    const { entryId: id } = attempt;
    return this.tx.run(async (unit) => {
      const [tried] = await replayDeliveries(unit, [attempt]);
      if (tried) {
        const facts = { deliveryId: id, accepted: tried.rejection === null };
        await recordAct(unit, actor, 'delivery.replayed', { type: 'endpoint', id: endpointId }, facts);
      }
      const row: DeliveryRow | null =
        tried ?? (await unit.manager.findOne(InboxEntry, { select: deliveryColumns, where: { endpointId, id } }));
      if (!row) throw new NotFound('delivery');
      return unit.answer(presentDelivery(row), 200);
    });
  }

  /** A job that tries every dead letter that the endpoint has now. */
  async replayAll(actor: Actor, endpointId: string): Promise<{ jobId: string }> {
    await this.endpoint(endpointId);
    return this.tx.run(async (unit) => {
      const dead = await unit.one<{ n: number }>(
        sql`SELECT count(*) AS n FROM inbox_entry WHERE "endpointId" = ${endpointId} AND rejection IS NOT NULL`,
      );
      const parameters: ReplayParameters = { endpointId, deliveries: Number(dead?.n) };
      const counts = { replayed: 0, accepted: 0, failed: 0 };
      const job = { kind: 'deliveries.replay', staffId: actor.id, parameters: { ...parameters }, counts };
      const { id } = await this.jobs.start(unit, job);
      await recordAct(unit, actor, 'delivery.replay_started', { type: 'endpoint', id: endpointId }, { jobId: id });
      return unit.answer({ jobId: id }, 202);
    });
  }

  private async endpoint(id: string): Promise<WebhookEndpoint> {
    const endpoint = await this.reads.manager().findOneBy(WebhookEndpoint, { id });
    if (!endpoint) throw new NotFound('webhook endpoint');
    return endpoint;
  }
}
