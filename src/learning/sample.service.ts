import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { learningPolicy } from '../../config/policies/learning.js';
import { Clock } from '../common/clock.js';
import { newId } from '../common/ids.js';
import { iso } from '../common/schemas.js';
import { Reads, ReportReads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import type { TextKind } from './correction.entity.js';
import { SampledText } from './sampled-text.entity.js';
import type { DrawBody } from './sample.schema.js';

const spanMs = learningPolicy.sampleDays * 24 * 60 * 60 * 1000;
const atOnce = 20;

interface Waiting {
  readonly kind: TextKind;
  readonly id: string;
  readonly version: number;
  readonly text: string;
  readonly source: string;
  readonly occurredAt: number;
}

/**
 * Texts drawn by lot, to be judged without seeing what the scorer said. What people correct of their own accord says
 * where it is wrong, not how often; this does.
 */
@Injectable()
export class SampleService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(ReportReads) private readonly reportReads: ReportReads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async read() {
    const from = this.clock.now() - spanMs;
    const [counts, items] = await Promise.all([this.counts(from), this.next(from)]);
    return { ...counts, items: items.map(({ occurredAt, ...item }) => ({ ...item, occurredAt: iso(Number(occurredAt)) })) };
  }

  /** Every text of 90 days is as likely; those that were drawn before are not drawn again. */
  async draw(actor: Actor, { size }: DrawBody) {
    const from = this.clock.now() - spanMs;
    const drawn = await this.reportReads.all<{ textKind: TextKind; textId: string }>(sql`
      SELECT "textKind", "textId" FROM (
        SELECT 'complaint' AS "textKind", id AS "textId" FROM complaint WHERE "occurredAt" >= ${from}
        UNION ALL
        SELECT 'mention' AS "textKind", id AS "textId" FROM mention WHERE "occurredAt" >= ${from} AND "deletedAt" IS NULL) texts
      WHERE NOT EXISTS (SELECT 1 FROM sampled_text s WHERE s."textKind" = texts."textKind" AND s."textId" = texts."textId")
      ORDER BY random() LIMIT ${size}`);
    return this.tx.run(async (unit) => {
      const rows = drawn.map((place) => ({ id: newId(), ...place, drawnAt: unit.at }));
      await insertRows(unit, SampledText, rows, { onConflict: 'nothing' });
      await recordAct(unit, actor, 'sample.drawn', { type: 'learning', id: 'sample' }, { drawn: rows.length });
      return unit.answer({ drawn: rows.length });
    });
  }

  private async counts(from: number): Promise<{ drawn: number; waiting: number }> {
    const row = await this.reads.one<{ drawn: number; waiting: number }>(sql`SELECT
      (SELECT count(*) FROM sampled_text WHERE "drawnAt" >= ${from}) AS drawn,
      (SELECT count(*) FROM sampled_text s JOIN complaint t ON t.id = s."textId"
        WHERE s."textKind" = 'complaint' AND s."drawnAt" >= ${from} AND t."correctedLabel" IS NULL) +
      (SELECT count(*) FROM sampled_text s JOIN mention t ON t.id = s."textId"
        WHERE s."textKind" = 'mention' AND s."drawnAt" >= ${from} AND t."correctedLabel" IS NULL AND t."deletedAt" IS NULL) AS waiting`);
    return { drawn: Number(row?.drawn), waiting: Number(row?.waiting) };
  }

  private next(from: number): Promise<Waiting[]> {
    return this.reads.all<Waiting>(sql`SELECT kind, id, version, text, source, "occurredAt" FROM (
        SELECT s.id AS place, 'complaint' AS kind, t.id, t.version, t.body AS text, t.channel AS source, t."occurredAt"
          FROM sampled_text s JOIN complaint t ON t.id = s."textId"
          WHERE s."textKind" = 'complaint' AND s."drawnAt" >= ${from} AND t."correctedLabel" IS NULL
        UNION ALL
        SELECT s.id AS place, 'mention' AS kind, t.id, t.version, t.text, t."sourceKind" AS source, t."occurredAt"
          FROM sampled_text s JOIN mention t ON t.id = s."textId"
          WHERE s."textKind" = 'mention' AND s."drawnAt" >= ${from} AND t."correctedLabel" IS NULL AND t."deletedAt" IS NULL) waiting
      ORDER BY place LIMIT ${atOnce}`);
  }
}
