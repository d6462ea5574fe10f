import { In, type EntityManager } from 'typeorm';
import { iso } from '../../common/schemas.js';
import type { Actor } from '../../staff/permissions.access.js';
import { maySeeCase } from '../case.access.js';
import { Case } from '../case.entity.js';
import { caseNumber } from '../find-case.js';
import { CaseLink } from './case-link.entity.js';
import { type LinkKind, seenFromOther } from './link-kinds.js';
import type { LinkView } from './link.schema.js';

/** The links of a case and of what was merged into it with cases that the actor may see, the oldest first, each as seen from there. */
export async function linksOf(manager: EntityManager, actor: Actor, family: readonly string[]): Promise<LinkView[]> {
  const found = await manager.find(CaseLink, {
    where: [{ caseId: In([...family]) }, { otherId: In([...family]) }],
    order: { createdAt: 'ASC', id: 'ASC' },
  });
  const seen = found.flatMap((link) => {
    const isOurs = family.includes(link.caseId);
    if (isOurs && family.includes(link.otherId)) return [];
    const kind: LinkKind = isOurs ? link.kind : seenFromOther(link.kind);
    return [{ link, kind, otherId: isOurs ? link.otherId : link.caseId }];
  });
  const others = await manager.find(Case, {
    select: { id: true, number: true, subject: true, state: true, teamId: true },
    where: { id: In(seen.map(({ otherId }) => otherId)) },
  });
  const byId = new Map(others.map((each) => [each.id, each]));
  return seen.flatMap(({ link, kind, otherId }) => {
    const other = byId.get(otherId);
    if (!other || !maySeeCase(actor, other)) return [];
    const { id, number, subject, state } = other;
    return [{ id: link.id, kind, case: { id, number: caseNumber(number), subject, state }, createdAt: iso(link.createdAt) }];
  });
}
