import { type EntityManager, In } from 'typeorm';
import { viewClaims } from './claim-views.js';
import { Claim } from './claim.entity.js';
import type { ClaimView } from './claim.view.js';

/** Somebody may always be faster; after this many looks the last one is shown. */
const looksMax = 5;

/**
 * Claims as they are shown outside any unit of work. A claim and its legs are read one after the other, so one
 * that has got another version in the meantime is read again: nobody sees a leg that has failed in a claim that
 * does not know it yet.
 */
export async function steadyViews(manager: EntityManager, ids: readonly string[]): Promise<ClaimView[]> {
  const views = new Map<string, ClaimView>();
  let wanted = ids;
  for (let look = 0; look < looksMax && wanted.length > 0; look += 1) {
    const claims = await manager.findBy(Claim, { id: In([...wanted]) });
    for (const view of await viewClaims(manager, claims)) views.set(view.id, view);
    const now = await manager.find(Claim, {
      where: { id: In([...wanted]) },
      select: { id: true, version: true },
    });
    wanted = now.flatMap(({ id, version }) => (views.get(id)?.version === version ? [] : id));
  }
  return ids.flatMap((id) => views.get(id) ?? []);
}
