import { learningPolicy } from '../../config/policies/learning.js';
import { newId } from '../common/ids.js';
import type { ReportReads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { JobFailed, type JobKind, type Step } from '../jobs/job-kinds.js';
import type { Job } from '../jobs/job.entity.js';
import type { ScorerInForce } from '../sentiment/in-force/scorer-in-force.service.js';
import { ShopModel } from '../sentiment/in-force/shop-model.entity.js';
import { shippedDigest } from '../sentiment/model/shipped-model.js';
import { type Learnt, learnApart } from './learn-thread.js';
import { lockLearning, switchModel } from './learning-state.js';
import { teachingTexts } from './teaching-texts.js';
import { rejectionOf } from './trial.policy.js';

export const learnKind = 'model.train';

const dayMs = 24 * 60 * 60 * 1000;

export interface LearnTools {
  readonly reads: ReportReads;
  readonly scorer: Pick<ScorerInForce, 'setup' | 'forget'>;
  /** Milliseconds that only ever grow. */
  readonly stopwatch: () => number;
}

/** Trains a model on what people have said, examines it, and puts it in force if it is better. Nothing is kept of a half. */
export const learning = ({ reads, scorer, stopwatch }: LearnTools): JobKind => ({
  name: learnKind,
  isAtHand: () => true,
  tidy: async () => undefined,
  async *steps(job) {
    const { priors, shop } = await scorer.setup();
    const inForce = shop && (await reads.manager().findOneBy(ShopModel, { active: true }));
    const { sampleDays, minJudged } = learningPolicy;
    const { texts, until } = await teachingTexts(reads, job.createdAt - sampleDays * dayMs, inForce?.learntUntil ?? null);
    const judged = texts.filter(({ label }) => label !== null).length;
    if (judged < minJudged) throw new JobFailed(0, `${judged} judged texts are too few to learn from; ${minJudged} are needed.`);
    const began = stopwatch();
    for await (const word of learnApart({ texts, priors, hasModelInForce: inForce !== null })) {
      if ('share' in word) yield progress(job, word.share);
      else yield kept(word.learnt, { until, tookMs: Math.round(stopwatch() - began), inForceId: inForce?.id ?? null }, scorer);
    }
  },
});

const progress = ({ position }: Job, share: number): Step => ({ position, progress: share, errors: [], write: async () => ({}) });

interface Circumstances {
  readonly until: number;
  readonly tookMs: number;
  /** With what it was compared. */
  readonly inForceId: string | null;
}

function kept({ digest, weights, figures }: Learnt, { until, tookMs, inForceId }: Circumstances, scorer: LearnTools['scorer']): Step {
  const id = newId();
  const rejection = rejectionOf(figures);
  const write = async (unit: Unit) => {
    const { automatic } = await lockLearning(unit);
    const present = await unit.manager.findOneBy(ShopModel, { active: true, shipped: shippedDigest });
    const model: ShopModel = {
      id, digest, shipped: shippedDigest, weights, figures, rejection, learntUntil: until, tookMs,
      active: false, activatedAt: null, version: 1, createdAt: unit.at, updatedAt: unit.at,
    };
    await insertRows(unit, ShopModel, [model]);
    // It was compared with what was in force when it began; people may have switched meanwhile.
    const isBetter = rejection === null && (present?.id ?? null) === inForceId;
    if (isBetter && automatic) {
      await switchModel(unit, 'system', model, true);
      unit.afterCommit(() => scorer.forget());
    }
    return { judged: figures.judged, unjudged: figures.unjudged };
  };
  return { position: 1, progress: 1, errors: [], result: { modelId: id, rejection }, write };
}
