import { IsNull, Not } from 'typeorm';
import { Customer } from '../../customers/customer.entity.js';
import { Order } from '../../customers/order.entity.js';
import { Complaint } from '../../intake/complaint.entity.js';
import { Team } from '../../staff/teams/team.entity.js';
import type { Case } from '../case.entity.js';
import { caseNumber } from '../find-case.js';
import type { Manager } from '../replies/ways/way.js';
import type { FactSource } from './fact-sources.js';
import type { Facts } from './fill.policy.js';

/** What the case itself says, with its customer, its order and its team. */
export const caseFacts: FactSource = {
  async facts(manager, subject): Promise<Facts> {
    const [order, team, customerName] = [
      subject.orderRef === null ? null : await manager.findOneBy(Order, { ref: subject.orderRef }),
      subject.teamId === null ? null : await manager.findOneBy(Team, { id: subject.teamId }),
      await nameOf(manager, subject),
    ];
    const final = subject.clocks.find(({ kind }) => kind === 'final_response');
    return {
      'customer.name': customerName,
      'case.number': caseNumber(subject.number),
      'case.subject': subject.subject,
      'case.received': { day: subject.receivedAt },
      'case.answer_by': final && final.metAt === null && final.dueAt !== null ? { day: final.dueAt } : null,
      'order.ref': subject.orderRef,
      'order.placed': order && { day: order.placedAt },
      'team.name': team?.name ?? null,
    };
  },
};

/** As the customer is known, else as they last signed. */
async function nameOf(manager: Manager, { id, customerId }: Case): Promise<string | null> {
  const customer = customerId === null ? null : await manager.findOneBy(Customer, { id: customerId });
  if (customer?.name) return customer.name;
  const signed = await manager.findOne(Complaint, { where: { caseId: id, authorName: Not(IsNull()) }, order: { id: 'DESC' } });
  return signed?.authorName ?? null;
}
