import { Complaint } from '../../../intake/complaint.entity.js';
import type { Case } from '../../case.entity.js';
import type { Manager, Opening, SendOutcome, Way } from './way.js';
import type { WayName } from './way-names.js';

/**
 * The customer's own page, this API for whoever pushed the complaint, and paper that a person prints: nobody is called, the
 * reply is there once it can no longer be undone.
 */
export class PageWay implements Way {
  readonly repeatable = true;

  constructor(readonly name: Extract<WayName, 'form' | 'api' | 'post'>) {}

  async opening(manager: Manager, { id }: Case): Promise<Opening> {
    const complaint = await manager.findOne(Complaint, {
      select: { id: true, authorName: true },
      where: { caseId: id, ...(this.name === 'api' ? { channel: 'api' } : {}) },
      order: { id: 'DESC' },
    });
    if (complaint && this.name === 'post') return { target: { name: complaint.authorName ?? 'By post', complaintId: complaint.id } };
    if (complaint) return { target: { name: 'Status page', complaintId: complaint.id } };
    return { closed: this.name === 'api' ? 'nothing came by the API.' : 'nobody has written to the shop.' };
  }

  send(): Promise<SendOutcome> {
    return Promise.resolve({ state: 'sent', externalRef: null });
  }
}
