import { type EntityManager, type EntityTarget, type FindOptionsSelect, type FindOptionsWhere, In } from 'typeorm';
import type { Changed } from '../events/events.js';
import { viewClaims, viewLegs } from './claim-views.js';
import { Claim } from './claim.entity.js';
import { Leg } from './leg.entity.js';

/** Somebody may always be faster; after this many looks the last one is shown. */
const looksMax = 5;

/**
 * Claims as they are shown outside any unit of work: nobody sees a leg that has failed in a claim that does not
 * know it yet. In the order of the ids; those that do not exist are left out.
 */
export const steadyClaims = (manager: EntityManager, ids: readonly string[]) =>
  steadily(manager, Claim, ids, viewClaims);

/** Legs with their attempts, in the same way. */
export const steadyLegs = (manager: EntityManager, ids: readonly string[]) =>
  steadily(manager, Leg, ids, viewLegs);

/**
 * A row and what belongs to it are read one after the other, so one that has got another version in the meantime
 * is read again.
 */
async function steadily<Row extends Changed, View extends Changed>(
  manager: EntityManager,
  entity: EntityTarget<Row>,
  ids: readonly string[],
  view: (manager: EntityManager, rows: readonly Row[]) => Promise<View[]>,
): Promise<View[]> {
  const views = new Map<string, View>();
  let wanted = ids;
  for (let look = 0; look < looksMax && wanted.length > 0; look += 1) {
    const where = { id: In([...wanted]) } as FindOptionsWhere<Row>;
    for (const shown of await view(manager, await manager.findBy(entity, where))) views.set(shown.id, shown);
    const select = { id: true, version: true } as FindOptionsSelect<Row>;
    const now = await manager.find(entity, { where, select });
    wanted = now.flatMap(({ id, version }) => (views.get(id)?.version === version ? [] : id));
  }
  return ids.flatMap((id) => views.get(id) ?? []);
}
