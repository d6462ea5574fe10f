import { Inject, Injectable } from '@nestjs/common';
import sql, { empty, join } from 'sql-template-tag';
import { assertSeesCase, findVisibleCase } from '../cases/find-case.js';
import { caseVisibleTo } from '../cases/visible-cases.js';
import { isUnresolved } from '../cases/case.states.js';
import { NotFound } from '../common/domain-error.js';
import { newId } from '../common/ids.js';
import { decodeTimedPlace, encodeCursor, type Page } from '../common/paging.js';
import { takeNumbers } from '../database/numbers.js';
import { Reads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import type { Actor } from '../staff/permissions.access.js';
import { ClaimLine } from './claim-line.entity.js';
import { changedOf, tellClaim } from './claim-moves.js';
import { claimRef } from './claim-number.js';
import { viewClaim } from './claim-views.js';
import { Claim } from './claim.entity.js';
import type { ClaimQuery, NewClaim } from './claim.schema.js';
import type { ClaimView } from './claim.view.js';
import { CaseNotOpen } from './claims.errors.js';
import { noSuchCase, orderFor, pickedLines } from './claimed-order.js';
import { steadyClaims } from './steady-views.js';

@Injectable()
export class ClaimsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  /** Newest first. */
  async list(actor: Actor, { cursor, limit, ...filter }: ClaimQuery): Promise<Page<ClaimView>> {
    const after = decodeTimedPlace('claims', cursor);
    const keys = await this.reads.all<{ id: string; createdAt: number }>(sql`SELECT id, "createdAt" FROM claim
      WHERE ${join(conditionsOf(filter), ' AND ')} AND ${caseVisibleTo(actor, sql`claim."caseId"`)}
        ${after ? sql`AND ("createdAt", id) < (${after[0]}, ${after[1]})` : empty}
      ORDER BY "createdAt" DESC, id DESC LIMIT ${limit + 1}`);
    const shown = keys.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await steadyClaims(
        this.reads.manager(),
        shown.map(({ id }) => id),
      ),
      nextCursor: keys.length > limit && last ? encodeCursor('claims', [last.createdAt, last.id]) : null,
    };
  }

  async get(actor: Actor, ref: string): Promise<ClaimView> {
    const manager = this.reads.manager();
    const claim = await manager.findOne(Claim, { where: claimRef(ref), select: { id: true, caseId: true } });
    if (claim) await assertSeesCase(manager, actor, claim.caseId, 'claim');
    const [view] = claim ? await steadyClaims(manager, [claim.id]) : [];
    if (!view) throw new NotFound('claim');
    return view;
  }

  async file(actor: Actor, body: NewClaim): Promise<ClaimView> {
    return this.tx.run(async (unit) => {
      const found = await findVisibleCase(unit, actor, body.caseId).catch(noSuchCase);
      if (!isUnresolved(found.state)) throw new CaseNotOpen();
      const { order, orderLines } = await orderFor(unit.manager, body.orderRef);
      const picked = pickedLines(orderLines, body.lines);
      const claim: Claim = {
        id: newId(),
        number: await takeNumbers(unit, 'claim', 1),
        caseId: found.id,
        orderId: order.id,
        orderRef: order.ref,
        customerId: order.customerId ?? found.customerId,
        state: 'filed',
        currency: order.currency,
        remedyAsked: body.remedyAsked ?? null,
        note: body.note ?? null,
        filedById: actor.id,
        proposal: null,
        requesterId: null,
        needsAttention: false,
        evidence: null,
        rejection: null,
        appealReason: null,
        withdrawalReason: null,
        version: 1,
        createdAt: unit.at,
        updatedAt: unit.at,
      };
      await insertRows(unit, Claim, [claim]);
      const lines = picked.map((line, position): ClaimLine => ({
        ...line,
        id: newId(),
        claimId: claim.id,
        position,
      }));
      await insertRows(unit, ClaimLine, lines);
      unit.emit('claim.filed', changedOf(claim));
      const facts = { orderRef: order.ref, reasons: lines.map(({ reason }) => reason) };
      await tellClaim(unit, actor, claim, 'claim.filed', facts, body.note);
      return unit.answer(await viewClaim(unit.manager, claim));
    });
  }
}

function conditionsOf({
  state,
  caseId,
  customerId,
  orderRef,
  needsAttention,
  from,
  to,
}: Omit<ClaimQuery, 'cursor' | 'limit'>) {
  const conditions = [sql`true`];
  if (state) conditions.push(sql`state IN (${join(state)})`);
  if (caseId) conditions.push(sql`"caseId" IN (${join(caseId)})`);
  if (customerId) conditions.push(sql`"customerId" IN (${join(customerId)})`);
  if (orderRef !== undefined) conditions.push(sql`"orderRef" = ${orderRef}`);
  if (needsAttention !== undefined) conditions.push(sql`"needsAttention" = ${needsAttention}`);
  if (from !== undefined) conditions.push(sql`"createdAt" >= ${from}`);
  if (to !== undefined) conditions.push(sql`"createdAt" < ${to}`);
  return conditions;
}
