import { z } from 'zod';
import { iso, isoOrNull, pageOf, paging, resource } from '../common/schemas.js';
import type { ShopModel } from '../sentiment/in-force/shop-model.entity.js';
import { shippedDigest } from '../sentiment/model/shipped-model.js';
import { rejections } from './trial.policy.js';

const count = () => z.number().int();

const figures = z.object({
  judged: count().describe('Texts that people have judged; a model that had not seen it labelled each'),
  sampled: count().describe('Of them, those of the fair sample'),
  shippedRight: count().describe('Right labels of the judged texts, as shipped'),
  beforeRight: count().describe('… with what was in force before'),
  right: count().describe('… with this model'),
  fixed: count().describe('Wrong before and right with this model'),
  broken: count().describe('Right before and wrong with this model'),
  chance: z.number().describe('Of so many more fixed than broken if neither were better: sign test, 0 to 1'),
  beforeMacroF1: z.number(),
  macroF1: z.number().describe('Mean F1 of the labels, 0 to 1'),
  beforeSampledRight: count(),
  sampledRight: count(),
  unjudged: count().describe('Texts that nobody has judged'),
  turned: count().describe('Of them, those that would get another label'),
});

export const shopModelView = z
  .object({
    ...resource,
    active: z.boolean().describe('In force'),
    rejection: z.enum(rejections).nullable().describe('Why it may not come into force; null when it was better'),
    isOutdated: z.boolean().describe('It stands upon a shipped model that is no longer the one in use'),
    figures,
    learntUntil: z.iso.datetime().describe('The last judgement that it learnt from'),
    tookMs: count(),
    activatedAt: z.iso.datetime().nullable(),
    digest: z.string().describe('SHA-256 of its weights; their first 12 digits end the version of the scorer'),
  })
  .meta({ id: 'ScoringModel' });

export const shopModelPage = pageOf(shopModelView);
export const shopModelQuery = z.strictObject(paging);
export const shopModelPatch = z.strictObject({ active: z.boolean() }).meta({ id: 'ScoringModelPatch' });

export const learningBody = z.strictObject({ automatic: z.boolean() }).meta({ id: 'LearningRequest' });
export const learningView = z
  .object({
    automatic: z.boolean().describe('Models that proved better come into force by themselves'),
    judged: count().describe('Texts whose tone people have judged'),
    needed: count().describe('So many are needed before a model is tried'),
    scorer: z.string().describe('The version in force'),
    jobId: z.string().nullable().describe('The training that is under way'),
  })
  .meta({ id: 'Learning' });

export type ShopModelQuery = z.output<typeof shopModelQuery>;
export type LearningBody = z.infer<typeof learningBody>;

export function presentModel(model: ShopModel): z.output<typeof shopModelView> {
  return {
    id: model.id,
    active: model.active && model.shipped === shippedDigest,
    rejection: rejections.find((reason) => reason === model.rejection) ?? null,
    isOutdated: model.shipped !== shippedDigest,
    figures: { ...model.figures },
    learntUntil: iso(model.learntUntil),
    tookMs: model.tookMs,
    activatedAt: isoOrNull(model.activatedAt),
    digest: model.digest,
    version: model.version,
    createdAt: iso(model.createdAt),
    updatedAt: iso(model.updatedAt),
  };
}
