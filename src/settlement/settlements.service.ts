import { Inject, Injectable } from '@nestjs/common';
import sql, { empty, join, type Sql } from 'sql-template-tag';
import type { EntityManager } from 'typeorm';
import { NotFound } from '../common/domain-error.js';
import { assertVersion } from '../common/etag.js';
import { isId } from '../common/ids.js';
import { decodeTimedPlace, encodeCursor } from '../common/paging.js';
import { IllegalMove } from '../common/state-table.js';
import { Reads } from '../database/reads.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import type { Actor } from '../staff/permissions.access.js';
import { assertSeesCase } from '../cases/find-case.js';
import { caseVisibleTo } from '../cases/visible-cases.js';
import { Claim } from '../claims/claim.entity.js';
import { tellClaim } from '../claims/claim-moves.js';
import { viewLegs } from '../claims/claim-views.js';
import { Leg } from '../claims/leg.entity.js';
import { legMoves } from '../claims/leg.states.js';
import type { LegView } from '../claims/leg.view.js';
import { reserve } from '../claims/reservations.js';
import { steadyLegs } from '../claims/steady-views.js';
import { lastAttempt, startAttempt } from './attempts.js';
import { applyOutcome, followLegs, legForUpdate } from './outcome.js';
import { NotManual, SelfConfirmation } from './settlement.errors.js';
import type { Confirmation, SettlementQuery } from './settlement.schema.js';

/** Legs as people look after them. Asking the processor is `AskService`. */
@Injectable()
export class SettlementsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
  ) {}

  /** Newest first. */
  async list(actor: Actor, { cursor, limit, ...filter }: SettlementQuery) {
    const after = decodeTimedPlace('settlements', cursor);
    const keys = await this.reads.all<{ id: string; createdAt: number }>(sql`SELECT id, "createdAt" FROM leg
      WHERE ${join(conditionsOf(filter), ' AND ')} AND ${legVisibleTo(actor)}
        ${after ? sql`AND ("createdAt", id) < (${after[0]}, ${after[1]})` : empty}
      ORDER BY "createdAt" DESC, id DESC LIMIT ${limit + 1}`);
    const shown = keys.slice(0, limit);
    const last = shown.at(-1);
    return {
      items: await steadyLegs(
        this.reads.manager(),
        shown.map(({ id }) => id),
      ),
      nextCursor: keys.length > limit && last ? encodeCursor('settlements', [last.createdAt, last.id]) : null,
    };
  }

  async get(actor: Actor, id: string) {
    const leg = await steadyLeg(this.reads.manager(), id);
    await assertSeesClaim(this.reads.manager(), actor, leg.claimId);
    return leg;
  }

  /** What a person did by hand, confirmed by another one than proposed it. */
  confirm(actor: Actor, id: string, version: number | undefined, { outcome, reference, note }: Confirmation) {
    return this.act(actor, id, version, async (unit, claim, leg) => {
      if (leg.processor !== 'manual') throw new NotManual(leg.processor);
      if (leg.state !== 'pending') throw new IllegalMove('leg', leg.state, outcome, legMoves[leg.state]);
      if (claim.requesterId === actor.id) throw new SelfConfirmation();
      const attempt = await lastAttempt(unit.manager, id);
      const news = { state: outcome, externalRef: reference, detail: note ?? null };
      await applyOutcome(unit, actor, { legId: id, attemptId: attempt.id }, news, false);
    });
  }

  /**
   * A new attempt with a new key, after the one before has certainly failed. Takes room under the ceiling
   * again.
   */
  retry(actor: Actor, id: string, version: number | undefined) {
    return this.act(actor, id, version, async (unit, claim, leg) => {
      const allowed = leg.cancelledAt === null ? legMoves[leg.state] : [];
      if (leg.state !== 'failed' || leg.cancelledAt !== null)
        throw new IllegalMove('leg', leg.state, 'submitting', allowed);
      await reserve(unit, claim, [leg]);
      await startAttempt(unit, leg, actor.id);
      const { kind: legKind, amountMinor, currency, processor } = leg;
      await tellClaim(unit, actor, claim, 'leg.retried', {
        legId: id,
        legKind,
        amountMinor,
        currency,
        processor,
      });
      await followLegs(unit, actor, claim);
    });
  }

  private act(
    actor: Actor,
    id: string,
    version: number | undefined,
    work: (unit: Unit, claim: Claim, leg: Leg) => Promise<void>,
  ) {
    return this.tx.run(async (unit) => {
      const { claim, leg } = await legForUpdate(unit, id);
      await assertSeesCase(unit.manager, actor, claim.caseId, 'settlement');
      const seen = await heldLeg(unit, id);
      assertVersion(leg, version, () => seen);
      await work(unit, claim, leg);
      return unit.answer(await heldLeg(unit, id), 200);
    });
  }
}

const legVisibleTo = (actor: Actor): Sql =>
  caseVisibleTo(actor, sql`(SELECT "caseId" FROM claim WHERE claim.id = leg."claimId")`);

async function assertSeesClaim(manager: EntityManager, actor: Actor, claimId: string): Promise<void> {
  const claim = await manager.findOne(Claim, { select: { id: true, caseId: true }, where: { id: claimId } });
  await assertSeesCase(manager, actor, claim?.caseId ?? '', 'settlement');
}

/** A leg as it is shown outside any unit of work. */
export async function steadyLeg(manager: EntityManager, id: string): Promise<LegView> {
  const [view] = isId(id) ? await steadyLegs(manager, [id]) : [];
  if (!view) throw new NotFound('settlement');
  return view;
}

/** A leg that this unit of work has locked, as it is now. */
export async function heldLeg(unit: Unit, id: string): Promise<LegView> {
  const [view] = await viewLegs(unit.manager, await unit.manager.findBy(Leg, { id }));
  if (!view) throw new NotFound('settlement');
  return view;
}

function conditionsOf({
  state,
  kind,
  claimId,
  processor,
  from,
  to,
}: Omit<SettlementQuery, 'cursor' | 'limit'>) {
  const conditions = [sql`true`];
  if (state) conditions.push(sql`state IN (${join(state)})`);
  if (kind) conditions.push(sql`kind IN (${join(kind)})`);
  if (claimId) conditions.push(sql`"claimId" IN (${join(claimId)})`);
  if (processor) conditions.push(sql`processor IN (${join(processor)})`);
  if (from !== undefined) conditions.push(sql`"createdAt" >= ${from}`);
  if (to !== undefined) conditions.push(sql`"createdAt" < ${to}`);
  return conditions;
}
