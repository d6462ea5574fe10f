import { type EntityManager, In, IsNull } from 'typeorm';
import { OrderLine } from '../customers/order-line.entity.js';
import { Staff } from '../staff/staff.entity.js';
import { Approval } from './approval.entity.js';
import { ClaimLine } from './claim-line.entity.js';
import type { Claim } from './claim.entity.js';
import { type ClaimView, presentClaim } from './claim.view.js';
import { LegAttempt } from './leg-attempt.entity.js';
import { Leg } from './leg.entity.js';
import { presentLeg } from './leg.view.js';

/**
 * Presents claims with everything that belongs to them, with the same number of reads however many there are.
 */
export async function viewClaims(manager: EntityManager, claims: readonly Claim[]): Promise<ClaimView[]> {
  if (claims.length === 0) return [];
  const claimId = In(claims.map(({ id }) => id));
  const lines = await manager.find(ClaimLine, { where: { claimId }, order: { position: 'ASC' } });
  const legs = await manager.find(Leg, {
    where: { claimId, cancelledAt: IsNull() },
    order: { position: 'ASC' },
  });
  const approvals = await manager.find(Approval, {
    where: { claimId },
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const lineRefs = await lineRefsOf(
    manager,
    lines.map(({ orderLineId }) => orderLineId),
  );
  const legViews = await viewLegs(manager, legs, lineRefs);
  const people = await namesOf(manager, [
    ...claims.flatMap(({ filedById, requesterId }) => [filedById, ...(requesterId ? [requesterId] : [])]),
    ...approvals.map(({ approverId }) => approverId),
  ]);
  const of = <Part extends { readonly claimId: string }>(parts: readonly Part[], { id }: Claim) =>
    parts.filter((part) => part.claimId === id);
  return claims.map((claim) =>
    presentClaim(claim, {
      lines: of(lines, claim),
      legs: of(legViews, claim),
      approvals: of(approvals, claim),
      people,
      lineRefs,
    }),
  );
}

export async function viewClaim(manager: EntityManager, claim: Claim): Promise<ClaimView> {
  const [view] = await viewClaims(manager, [claim]);
  if (!view) throw new Error('One claim has one view.');
  return view;
}

export async function viewLegs(
  manager: EntityManager,
  legs: readonly Leg[],
  known?: ReadonlyMap<string, string>,
) {
  if (legs.length === 0) return [];
  const lineRefs =
    known ??
    (await lineRefsOf(
      manager,
      legs.flatMap(({ lineIds }) => lineIds),
    ));
  const attempts = await manager.find(LegAttempt, {
    where: { legId: In(legs.map(({ id }) => id)) },
    order: { number: 'ASC' },
  });
  return legs.map((leg) =>
    presentLeg(
      leg,
      attempts.filter(({ legId }) => legId === leg.id),
      lineRefs,
    ),
  );
}

async function lineRefsOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const where = { id: In([...new Set(ids)]) };
  const lines = await manager.find(OrderLine, { where, select: { id: true, lineRef: true } });
  return new Map(lines.map(({ id, lineRef }) => [id, lineRef]));
}

async function namesOf(manager: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  const people = await manager.find(Staff, {
    where: { id: In([...new Set(ids)]) },
    select: { id: true, name: true },
  });
  return new Map(people.map(({ id, name }) => [id, name]));
}
