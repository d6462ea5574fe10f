import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';
import { In } from 'typeorm';
import { Conflict } from '../common/domain-error.js';
import { Reads } from '../database/reads.js';
import { Tx } from '../database/tx.js';
import { Job } from '../jobs/job.entity.js';
import { JobKinds } from '../jobs/job-kinds.js';
import { JobsService } from '../jobs/jobs.service.js';
import { ScorerInForce } from '../sentiment/in-force/scorer-in-force.service.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { rescoreKind, type RescoreParameters, rescoring } from './rescore.job.js';

/** Scores history anew with the scorer of today. */
@Injectable()
export class RescoringService implements OnModuleInit {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(JobsService) private readonly jobs: JobsService,
    @Inject(JobKinds) private readonly kinds: JobKinds,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  onModuleInit(): void {
    this.kinds.add(rescoring(this.reads, this.scorer));
  }

  async start(actor: Actor): Promise<{ jobId: string }> {
    const { version } = await this.scorer.setup();
    return this.tx.run(async (unit) => {
      const under = await unit.manager.findOneBy(Job, { kind: rescoreKind, state: In(['queued', 'running']) });
      if (under) throw new Conflict('rescoring.under_way', 'History is being scored anew already.', { jobId: under.id });
      const texts = await unit.one<{ n: number }>(
        sql`SELECT (SELECT count(*) FROM complaint) + (SELECT count(*) FROM mention) AS n`,
      );
      const parameters: RescoreParameters = { texts: Number(texts?.n) };
      const counts = { walked: 0, rescored: 0, changed: 0, failed: 0 };
      const job = await this.jobs.start(unit, { kind: rescoreKind, staffId: actor.id, parameters: { ...parameters }, counts });
      await recordAct(unit, actor, 'texts.rescored', { type: 'job', id: job.id }, { scorer: version });
      return unit.answer({ jobId: job.id }, 202);
    });
  }
}
