import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import sql, { join } from 'sql-template-tag';
import { newId } from '../../common/ids.js';
import { ReportReads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import { recordAct } from '../../staff/audit.js';
import type { Actor } from '../../staff/permissions.access.js';
import type { Case } from '../case.entity.js';
import { unresolvedStates } from '../case.states.js';
import { SlaPolicy } from './sla-policy.entity.js';
import { termsToday } from './terms-change.js';

type Row = Pick<Case, 'priority' | 'channel' | 'category' | 'serviceTermsId' | 'complaintTermsId'> & {
  readonly tags: string;
};

/** As many open cases are counted before somebody decides. */
const lookedMax = 20_000;

/** A policy is for cases that are opened after it was made; this takes those that are open already along. */
@Injectable()
export class ReapplyTermsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(ReportReads) private readonly reads: ReportReads,
  ) {}

  async reapply(actor: Actor, dryRun: boolean) {
    const found = await this.count();
    if (dryRun) return found;
    return this.tx.run(async (unit) => {
      unit.emit('sla.reapplying', { id: newId(), after: null, actorId: actor.id });
      await recordAct(unit, actor, 'sla_policy.reapplied', { type: 'sla_policy', id: 'all' }, { cases: found.cases });
      return unit.answer(found, 200);
    });
  }

  private async count() {
    const manager = this.reads.manager();
    const today = await termsToday(manager);
    const rows = await this.reads.all<Row>(sql`SELECT priority, channel, category, tags, "serviceTermsId", "complaintTermsId"
      FROM support_case WHERE state IN (${join(unresolvedStates)}) LIMIT ${lookedMax + 1}`);
    const looked = rows.slice(0, lookedMax);
    const counts = new Map<string, number>();
    let cases = 0;
    for (const row of looked) {
      const next = today({ ...row, tags: JSON.parse(row.tags) as string[] });
      if (!next) continue;
      cases += 1;
      for (const id of changedIds(row, next)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const policies = await manager.find(SlaPolicy, {
      where: { termsId: In([...counts.keys()]) },
      order: { position: 'ASC', id: 'ASC' },
    });
    return {
      cases,
      looked: looked.length,
      truncated: rows.length > looked.length,
      policies: policies.map(({ id, name, version, termsId }) => ({ id, name, version, cases: counts.get(termsId) ?? 0 })),
    };
  }
}

type Bound = Pick<Case, 'serviceTermsId' | 'complaintTermsId'>;

const changedIds = (before: Bound, after: Bound): string[] => [
  ...(before.serviceTermsId !== after.serviceTermsId && after.serviceTermsId ? [after.serviceTermsId] : []),
  ...(before.complaintTermsId !== after.complaintTermsId && after.complaintTermsId ? [after.complaintTermsId] : []),
];
