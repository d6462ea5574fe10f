import type { Channel } from '../../intake/channels.js';
import { Complaint } from '../../intake/complaint.entity.js';
import { Mention } from '../../listening/mention.entity.js';
import type { Manager } from './ways/way.js';

/** How the customer spoke last: by a complaint's channel, or in public. */
export async function lastChannel(manager: Manager, caseId: string): Promise<Channel | null> {
  const [complaint, mention] = await Promise.all([
    manager.findOne(Complaint, { select: { id: true, channel: true, createdAt: true }, where: { caseId }, order: { id: 'DESC' } }),
    manager.findOne(Mention, { select: { id: true, createdAt: true }, where: { caseId }, order: { id: 'DESC' } }),
  ]);
  if (mention && (!complaint || mention.createdAt > complaint.createdAt)) return 'social';
  return complaint?.channel ?? null;
}
