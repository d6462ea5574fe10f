import { In, MoreThan } from 'typeorm';
import { Complaint } from '../../intake/complaint.entity.js';
import { StatusLink } from '../../intake/form/status-link.entity.js';
import type { StatusLinksService } from '../../intake/form/status-links.service.js';
import type { Case } from '../case.entity.js';
import type { Manager } from '../replies/ways/way.js';
import type { FactSource } from './fact-sources.js';
import type { Facts } from './fill.policy.js';

/** The newest page of their own that the customer of a case can open; where Redress has no address, nobody can be sent there. */
export class StatusLinkFacts implements FactSource {
  constructor(
    private readonly links: StatusLinksService,
    private readonly publicUrl: URL | null,
  ) {}

  async facts(manager: Manager, subject: Case, at: number): Promise<Facts> {
    if (subject.customerId === null || !this.publicUrl) return {};
    const theirs = await manager.find(Complaint, {
      select: { id: true },
      where: { caseId: subject.id, customerId: subject.customerId },
      order: { id: 'DESC' },
      take: 100,
    });
    if (theirs.length === 0) return {};
    const link = await manager.findOne(StatusLink, {
      where: { complaintId: In(theirs.map(({ id }) => id)), expiresAt: MoreThan(at) },
      order: { createdAt: 'DESC' },
    });
    return { 'status.link': link && new URL(`/s/${this.links.tokenOf(link)}`, this.publicUrl).href };
  }
}
