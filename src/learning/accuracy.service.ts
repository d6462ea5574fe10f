import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { Clock } from '../common/clock.js';
import { iso } from '../common/schemas.js';
import { ReportReads } from '../database/reads.js';
import { correctedFields } from '../sentiment/correction.js';
import { ScorerInForce } from '../sentiment/in-force/scorer-in-force.service.js';
import { figureOf, figuresBy, type JudgedTexts } from './accuracy.policy.js';

const spanMs = 90 * 24 * 60 * 60 * 1000;

const definition =
  'Of the texts that people have judged in 90 days, those where they said what the scorer had said, with a 95 % ' +
  'interval. People mostly judge where something looks wrong, so of all texts probably more are right than this says; texts drawn by lot say how many. ' +
  'A text counts once, by its last judgement.';

type Row = Omit<JudgedTexts, 'sampled'> & { readonly sampled: boolean | number };

/** How often people agree with the scorer. */
@Injectable()
export class AccuracyService {
  constructor(
    @Inject(ReportReads) private readonly reads: ReportReads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  async read() {
    const to = this.clock.now();
    const from = to - spanMs;
    const [rows, heard] = await Promise.all([
      this.reads.all<Row>(sql`SELECT c.field, c.said, c.corrected, c.source, s.id IS NOT NULL AS sampled, count(*) AS count
        FROM correction c LEFT JOIN sampled_text s ON s."textKind" = c."textKind" AND s."textId" = c."textId"
        WHERE c."createdAt" >= ${from} AND c.corrected IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM correction later WHERE later."textKind" = c."textKind" AND later."textId" = c."textId"
            AND later.field = c.field AND later.id > c.id)
        GROUP BY 1, 2, 3, 4, 5`),
      this.reads.one<{ n: number }>(sql`SELECT
        (SELECT count(*) FROM complaint WHERE "occurredAt" >= ${from}) +
        (SELECT count(*) FROM mention WHERE "occurredAt" >= ${from} AND "deletedAt" IS NULL) AS n`),
    ]);
    const judged = rows.map((row) => ({ ...row, sampled: Boolean(row.sampled), count: Number(row.count) }));
    const fields = correctedFields.map((field) => {
      const texts = judged.filter((each) => each.field === field);
      return {
        field,
        overall: figureOf(texts),
        sample: figureOf(texts.filter(({ sampled }) => sampled)),
        said: figuresBy(texts, ({ said }) => said),
        sources: figuresBy(texts, ({ source }) => source),
      };
    });
    return { definition, from: iso(from), to: iso(to), scorer: (await this.scorer.setup()).version, texts: Number(heard?.n), fields };
  }
}
