import type { DemoClient } from './demo-client.js';
import { type List, reasonOf, type ShownCase, type ShownClaim, type ShownOrder } from './demo-shown.js';
import type { DemoTeam } from './demo-staff.js';

const hourMs = 60 * 60 * 1000;

/** How far each claim of the last evening gets: every state is there to look at. */
const ends = [
  'filed', 'filed', 'assessing', 'assessing', 'awaiting_evidence', 'awaiting_evidence', 'awaiting_approval', 'awaiting_approval',
  'awaiting_approval', 'approved', 'approved', 'rejected', 'appealed', 'withdrawn', 'settling', 'settling', 'settling', 'settled',
] as const;

type End = (typeof ends)[number];

/** What the desk looks like when somebody opens the demo: nothing is finished, everything is under way. */
export async function leaveForTheNight(team: DemoTeam, now: number): Promise<void> {
  const [agent, other] = team.agents;
  const [lead] = team.leads;
  if (!agent || !other || !lead) throw new Error('The shop is short of people.');
  const { items } = await team.manager.get<List<ShownCase>>('/api/cases?state=new,open&sort=-createdAt&limit=200');
  const claimable = items.filter(({ orderRef, category }) => orderRef !== null && reasonOf[category] !== undefined);
  const orders = await Promise.all(claimable.map(({ orderRef }) => team.manager.get<ShownOrder>(`/api/orders/${orderRef}`)));
  const waiting = claimable
    .map((about, index) => ({ about, order: orders[index] as ShownOrder }))
    // Slow processors first: their legs are the ones that stay under way.
    .sort((a, b) => Number(slow(b.order)) - Number(slow(a.order)));
  const used = new Set<string>();
  for (const end of ends.toReversed()) {
    const next = waiting.find(({ about, order }) => !used.has(about.id) && lineOf(order));
    if (!next) break;
    used.add(next.about.id);
    await carryTo(end, agent, lead, next.about, next.order, now);
  }
  const rest = items.filter(({ id }) => !used.has(id));
  const states = ['waiting_customer', 'waiting_customer', 'waiting_customer', 'waiting_partner', 'waiting_partner', 'snoozed', 'snoozed'];
  for (const [index, to] of states.entries()) {
    const about = rest[index * 2];
    if (!about?.allowed.includes(to)) continue;
    const mine = await other.post<ShownCase>(`/api/cases/${about.id}/assign`, { staffId: other.staffId });
    await other.act(`/api/cases/${about.id}/transition`, mine, {
      to,
      ...(to === 'snoozed' ? { until: new Date(now + 20 * hourMs).toISOString() } : {}),
    });
  }
}

const slow = (order: ShownOrder): boolean => /^(pending|timeout)_/.test(order.payments[0]?.externalId ?? '');

const lineOf = (order: ShownOrder) => order.lines.find(({ paidMinor, givenMinor }) => paidMinor > givenMinor);

async function carryTo(end: End, agent: DemoClient, lead: DemoClient, about: ShownCase, order: ShownOrder, now: number): Promise<void> {
  const line = lineOf(order);
  if (!line) return;
  const claim = await agent.post<ShownClaim>('/api/claims', {
    caseId: about.id,
    orderRef: about.orderRef,
    lines: [{ sku: line.sku, quantity: 1, reason: reasonOf[about.category] }],
    remedyAsked: 'refund',
  });
  const verb = (seen: ShownClaim, name: string, body: object = {}, by = agent) =>
    by.act<ShownClaim>(`/api/claims/${claim.id}/${name}`, seen, body);
  if (end === 'filed') return;
  const assessing = await verb(claim, 'assess');
  if (end === 'assessing') return;
  if (end === 'awaiting_evidence') {
    await verb(assessing, 'request-evidence', { what: 'A picture of the fault', dueAt: new Date(now + 72 * hourMs).toISOString() });
    return;
  }
  if (end === 'withdrawn') {
    await verb(assessing, 'withdraw', { reason: 'The neighbour had the parcel' });
    return;
  }
  if (end === 'rejected' || end === 'appealed') {
    const rejected = await verb(assessing, 'reject', {
      clause: '4.2 Wear and tear',
      reason: 'The pictures show use over months, not damage on the way',
      appealRoute: 'Answer this message within 14 days; another person will look at it',
    }, lead);
    if (end === 'appealed') await verb(rejected, 'appeal', { reason: 'The customer sent the receipt of last week' });
    return;
  }
  const worth = Math.floor((line.paidMinor - line.givenMinor) / line.quantity);
  const proposed = await verb(assessing, 'propose', {
    legs: [{ kind: 'refund', amountMinor: end === 'awaiting_approval' ? Math.max(worth, 1) : Math.min(worth, 4_900), currency: order.currency }],
    reason: 'The goods are of no use to the customer',
  });
  if (proposed.state === 'approved' && (end === 'settling' || end === 'settled')) await verb(proposed, 'settle');
}
