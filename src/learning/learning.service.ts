import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { In } from 'typeorm';
import { learningPolicy } from '../../config/policies/learning.js';
import { Conflict } from '../common/domain-error.js';
import { Reads, ReportReads } from '../database/reads.js';
import { updateRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import { Job } from '../jobs/job.entity.js';
import { JobKinds } from '../jobs/job-kinds.js';
import { JobsService } from '../jobs/jobs.service.js';
import { ScorerInForce } from '../sentiment/in-force/scorer-in-force.service.js';
import { ShopModel } from '../sentiment/in-force/shop-model.entity.js';
import { type AuditActor, recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { learning, learnKind } from './learn.job.js';
import { LearningSetting, theSetting } from './learning-setting.entity.js';
import { lockLearning } from './learning-state.js';
import type { LearningBody } from './shop-model.schema.js';
import { judgedCount } from './teaching-texts.js';

const underWay = { kind: learnKind, state: In(['queued', 'running']) };

/** Trains models on what people have corrected, when somebody asks for it and by the clock. */
@Injectable()
export class LearningService implements OnModuleInit {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(ReportReads) private readonly reportReads: ReportReads,
    @Inject(JobsService) private readonly jobs: JobsService,
    @Inject(JobKinds) private readonly kinds: JobKinds,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  onModuleInit(): void {
    this.kinds.add(learning({ reads: this.reportReads, scorer: this.scorer, stopwatch: () => performance.now() }));
  }

  async read() {
    const [setting, job, { judged }, { version }] = await Promise.all([
      this.reads.manager().findOneBy(LearningSetting, { id: theSetting }),
      this.reads.manager().findOneBy(Job, underWay),
      judgedCount(this.reportReads, 0),
      this.scorer.setup(),
    ]);
    const { minJudged: needed } = learningPolicy;
    return { automatic: setting?.automatic ?? true, judged, needed, scorer: version, jobId: job?.id ?? null };
  }

  async set(actor: Actor, { automatic }: LearningBody) {
    await this.tx.run(async (unit) => {
      const setting = await lockLearning(unit);
      await updateRows(unit, LearningSetting, [{ ...setting, automatic, version: setting.version + 1, updatedAt: unit.at }]);
      await recordAct(unit, actor, 'learning.set', { type: 'learning', id: theSetting }, { automatic });
    });
    return this.read();
  }

  /** `learning.under_way` and `learning.too_few_judged` are conflicts. */
  async start(actor: Actor): Promise<{ jobId: string }> {
    const { judged } = await judgedCount(this.reportReads, 0);
    const { minJudged: needed } = learningPolicy;
    if (judged < needed) {
      const detail = `${judged} texts have been judged; ${needed} are needed before a model is tried.`;
      throw new Conflict('learning.too_few_judged', detail, { judged, needed });
    }
    return this.begin(actor, actor.id);
  }

  /** By the clock: only when people have said enough since the last time. Answers whether there is a job now. */
  async startIfDue(): Promise<boolean> {
    const [last] = await this.reads.manager().find(ShopModel, { select: { learntUntil: true }, order: { id: 'DESC' }, take: 1 });
    const { judged, recent } = await judgedCount(this.reportReads, last?.learntUntil ?? 0);
    if (judged < learningPolicy.minJudged || recent < learningPolicy.minNewJudged) return false;
    return this.begin('system', 'system').then(
      () => true,
      (error: unknown) => {
        if (error instanceof Conflict) return false;
        throw error;
      },
    );
  }

  private begin(actor: AuditActor, staffId: string): Promise<{ jobId: string }> {
    return this.tx.run(async (unit) => {
      await lockLearning(unit);
      const job = await unit.manager.findOneBy(Job, underWay);
      if (job) throw new Conflict('learning.under_way', 'A model is being trained already.', { jobId: job.id });
      const { id } = await this.jobs.start(unit, { kind: learnKind, staffId, parameters: {}, counts: { judged: 0, unjudged: 0, failed: 0 } });
      await recordAct(unit, actor, 'model.training_started', { type: 'job', id });
      return unit.answer({ jobId: id }, 202);
    });
  }
}
