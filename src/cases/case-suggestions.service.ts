import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '../common/domain-error.js';
import { Reads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import { recordAct } from '../staff/audit.js';
import type { Actor } from '../staff/permissions.access.js';
import { CaseDistinction } from './case-distinction.entity.js';
import { maySeeCase } from './case.access.js';
import { findVisibleCase, readVisibleCase } from './find-case.js';
import { channelsOf, likeCases } from './like-cases.js';
import { presentCases, presentOne } from './present-cases.js';

/** Other cases that look as if they were about the same. Nothing is joined by itself. */
@Injectable()
export class CaseSuggestionsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  async list(actor: Actor, ref: string) {
    const shown = await readVisibleCase(this.reads, actor, ref);
    const found = (await likeCases(this.reads, shown)).filter(({ like }) => maySeeCase(actor, like));
    const channels = await channelsOf(this.reads, [shown.id, ...found.map(({ like }) => like.id)]);
    const views = await presentCases(this.reads.manager(), found.map(({ like }) => like));
    const items = found.flatMap(({ like, reasons, similarity }, index) => {
      const view = views[index];
      if (!view) return [];
      const ways = new Set([...(channels.get(shown.id) ?? []), ...(channels.get(like.id) ?? [])]);
      return [{ case: view, reasons: [...reasons], channels: [...ways].toSorted(), similarity: Math.round(similarity * 100) / 100 }];
    });
    return { items, nextCursor: null };
  }

  /** The two are not about the same; neither is suggested on the page of the other again. */
  async dismiss(actor: Actor, ref: string, otherRef: string) {
    return this.tx.run(async (unit) => {
      const found = await findVisibleCase(unit, actor, ref);
      const other = await findVisibleCase(unit, actor, otherRef);
      if (found.id === other.id) throw new NotFound('suggestion');
      const [caseId = '', otherId = ''] = [found.id, other.id].toSorted();
      await insertRows(unit, CaseDistinction, [{ caseId, otherId, createdAt: unit.at }], { onConflict: 'nothing' });
      await recordAct(unit, actor, 'case.suggestion_dismissed', { type: 'case', id: found.id }, { otherId: other.id });
      return unit.answer(await presentOne(unit.manager, found), 200);
    });
  }
}
