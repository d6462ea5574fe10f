import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { NotFound } from '../common/domain-error.js';
import { isId } from '../common/ids.js';
import type { Reads } from '../database/reads.js';
import type { Unit } from '../database/unit.js';
import type { Actor } from '../staff/permissions.access.js';
import { maySeeCase } from './case.access.js';
import { Case } from './case.entity.js';

const numberPattern = /^CASE-([1-9]\d{0,8})$/i;

export const caseNumber = (number: number): string => `CASE-${number}`;

/**
 * Finds a case by its id or its number (`CASE-1042`) in order to change it: on PostgreSQL the row is
 * locked until the end of the unit. 404 when there is none, or when the actor may not see it.
 */
export async function findVisibleCase(unit: Unit, actor: Actor, ref: string): Promise<Case> {
  return visible(actor, await unit.findForUpdate(Case, whereOf(ref)));
}

/** Two cases by their ids, always held in one order, so that two units do not wait for each other crosswise. */
export async function holdTwo(unit: Unit, actor: Actor, one: string, other: string): Promise<readonly [Case, Case]> {
  const found = new Map<string, Case>();
  for (const id of [one, other].toSorted()) found.set(id, await findVisibleCase(unit, actor, id));
  return [found.get(one) as Case, found.get(other) as Case];
}

/** The same outside any unit of work, to show it. */
export async function readVisibleCase(reads: Reads, actor: Actor, ref: string): Promise<Case> {
  return visible(actor, await reads.manager().findOneBy(Case, whereOf(ref)));
}

/** 404 with `what` when the actor may not see the case of something: what they cannot see does not exist. */
export async function assertSeesCase(manager: EntityManager, actor: Actor, caseId: string, what: string): Promise<void> {
  const found = await manager.findOne(Case, { select: { id: true, teamId: true }, where: { id: caseId } });
  if (!found || !maySeeCase(actor, found)) throw new NotFound(what);
}

function visible(actor: Actor, found: Case | null): Case {
  if (!found || !maySeeCase(actor, found)) throw new NotFound('case');
  return found;
}

function whereOf(ref: string): FindOptionsWhere<Case> {
  const number = numberPattern.exec(ref)?.[1];
  if (number !== undefined) return { number: Number(number) };
  if (!isId(ref)) throw new NotFound('case');
  return { id: ref };
}
