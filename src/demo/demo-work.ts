import type { Clock } from '../common/clock.js';
import type { Chance } from './chance.js';
import { type DemoClient, DemoRefused } from './demo-client.js';
import { type List, reasonOf, type ShownCase, type ShownClaim, type ShownLeg, type ShownOrder } from './demo-shown.js';
import type { DemoTeam } from './demo-staff.js';

const notes = [
  'Called the customer, they sent pictures by mail.',
  'Carrier confirms a scan at the depot, nothing after that.',
  'Second message about the same order, see above.',
  'Warehouse checked the shelf: this batch has loose lids.',
  'Customer prefers a replacement if it comes before the weekend.',
];

const outcomes = { upheld: 55, partly_upheld: 20, rejected: 10, no_fault: 15 } as const;
const causes: Readonly<Record<string, string>> = {
  damaged: 'packaging', delivery: 'carrier_delay', refund: 'refund_late', wrong_item: 'picking_error', missing: 'picking_error',
  quality: 'product_defect', service: 'service_failure',
};

/** A few hours of a desk: people take what is next, file what is owed, and somebody else signs it. */
export class DemoDesk {
  constructor(
    private readonly team: DemoTeam,
    private readonly chance: Chance,
    private readonly clock: Clock,
  ) {}

  /** What one agent does between two looks at the clock. */
  async shift(agent: DemoClient, takes: number): Promise<void> {
    await this.goOn(agent);
    for (let n = 0; n < takes; n += 1) {
      const taken = await agent.post<ShownCase | undefined>('/api/cases/take-next', {});
      if (!taken) return;
      await this.begin(agent, taken);
    }
  }

  /** Leads and the manager look at what waits for them. */
  async sign(): Promise<void> {
    const signer = this.chance.pick([...this.team.leads, this.team.manager]);
    const { items } = await signer.get<List<ShownClaim>>('/api/claims?state=awaiting_approval&limit=20');
    for (const claim of items) {
      const verb = this.chance.weighted({ approve: 80, reject: 8, leave: 12 });
      if (verb === 'approve') await this.tolerant(() => this.approve(signer, claim));
      if (verb === 'reject') await this.reject(signer, claim);
    }
    await this.settle(signer);
    await this.confirm(this.team.manager);
  }

  /** From the list as it is now: who has seen it has its version. */
  private async begin(agent: DemoClient, taken: ShownCase): Promise<void> {
    const opened = taken.allowed.includes('open') ? await this.move(agent, taken, { to: 'open' }) : taken;
    if (this.chance.chance(0.5)) await agent.post(`/api/cases/${opened.id}/notes`, { body: this.chance.pick(notes) });
    const current = await agent.get<ShownCase>(`/api/cases/${opened.id}`);
    if (current.orderRef && reasonOf[current.category] && this.chance.chance(0.7)) {
      await this.tolerant(() => this.file(agent, current));
      return;
    }
    const next = this.chance.weighted({ waiting_customer: 25, waiting_partner: 10, snoozed: 6, resolved: 45, open: 14 });
    if (next === 'resolved') await this.resolve(agent, current);
    else if (next !== 'open') await this.move(agent, current, { to: next, ...(next === 'snoozed' ? { until: this.tomorrow() } : {}) });
  }

  /** Cases of one's own that have waited long enough. */
  private async goOn(agent: DemoClient): Promise<void> {
    const { items } = await agent.get<List<ShownCase>>('/api/cases?view=mine&sort=createdAt&limit=30');
    for (const mine of items) {
      if (!this.chance.chance(0.6)) continue;
      const { items: claims } = await agent.get<List<ShownClaim>>(`/api/claims?caseId=${mine.id}&limit=5`);
      for (const claim of claims) await this.tolerant(() => this.carry(agent, claim));
      const open = mine.state.startsWith('waiting') || mine.state === 'snoozed' ? await this.move(agent, mine, { to: 'open' }) : mine;
      await this.tolerant(() => this.resolve(agent, open));
    }
  }

  private async file(agent: DemoClient, about: ShownCase): Promise<void> {
    const order = await agent.get<ShownOrder>(`/api/orders/${about.orderRef}`);
    const line = order.lines.find(({ paidMinor, givenMinor }) => paidMinor > givenMinor);
    if (!line) return this.resolve(agent, about).then(() => undefined);
    const claim = await agent.post<ShownClaim>('/api/claims', {
      caseId: about.id,
      orderRef: about.orderRef,
      lines: [{ sku: line.sku, quantity: 1, reason: reasonOf[about.category] }],
      remedyAsked: this.chance.weighted({ refund: 70, replacement: 30 }),
    });
    if (!this.chance.chance(0.9)) return;
    const assessing = await agent.act<ShownClaim>(`/api/claims/${claim.id}/assess`, claim);
    const next = this.chance.weighted({ propose: 76, ask: 10, withdraw: 4, wait: 10 });
    if (next === 'ask') {
      await agent.act(`/api/claims/${claim.id}/request-evidence`, assessing, { what: 'A picture of the damage and of the parcel label', dueAt: this.tomorrow() });
    } else if (next === 'withdraw') {
      await agent.act(`/api/claims/${claim.id}/withdraw`, assessing, { reason: 'The parcel arrived after all' });
    } else if (next === 'propose') {
      await this.propose(agent, assessing, order, Math.floor((line.paidMinor - line.givenMinor) / line.quantity));
    }
  }

  private async remedy(agent: DemoClient, claim: ShownClaim): Promise<void> {
    const order = await agent.get<ShownOrder>(`/api/orders/${claim.orderRef}`);
    const line = order.lines.find(({ paidMinor, givenMinor }) => paidMinor > givenMinor);
    if (line) await this.propose(agent, claim, order, Math.floor((line.paidMinor - line.givenMinor) / line.quantity));
    else await agent.act(`/api/claims/${claim.id}/withdraw`, claim, { reason: 'Everything has been given back already' });
  }

  private async propose(agent: DemoClient, claim: ShownClaim, order: ShownOrder, worthMinor: number): Promise<void> {
    const { kind, share } = this.chance.pick([
      { kind: 'refund', share: 1 }, { kind: 'refund', share: 1 }, { kind: 'refund', share: 0.5 }, { kind: 'replacement', share: 1 },
      { kind: 'goodwill', share: 0.2 },
    ]);
    const amountMinor = Math.max(100, Math.floor(worthMinor * share));
    const proposed = await agent.act<ShownClaim>(`/api/claims/${claim.id}/propose`, claim, {
      legs: [{ kind, amountMinor, currency: order.currency }],
      reason: share === 1 ? 'The goods are of no use to the customer' : 'Usable, with a fault',
    });
    if (proposed.state === 'approved' && this.chance.chance(0.85)) await agent.act(`/api/claims/${claim.id}/settle`, proposed);
  }

  /** A claim that somebody left on the table. */
  private async carry(agent: DemoClient, claim: ShownClaim): Promise<void> {
    if (claim.allowed.includes('settling')) await agent.act(`/api/claims/${claim.id}/settle`, claim);
    else if (claim.state === 'filed' || claim.state === 'awaiting_evidence') await agent.act(`/api/claims/${claim.id}/assess`, claim);
    else if (claim.state === 'assessing') await this.remedy(agent, claim);
    else if (claim.state === 'settling' && claim.allowed.includes('withdrawn')) {
      await agent.act(`/api/claims/${claim.id}/withdraw`, claim, { reason: 'The bank refuses the account; paid with the next order instead' });
    } else if (claim.state === 'rejected' && this.chance.chance(0.3)) {
      await agent.act(`/api/claims/${claim.id}/appeal`, claim, { reason: 'The customer sent new pictures' });
    }
  }

  private approve(signer: DemoClient, claim: ShownClaim): Promise<ShownClaim> {
    return signer.act<ShownClaim>(`/api/claims/${claim.id}/approve`, claim, { note: 'Agreed' });
  }

  private async reject(signer: DemoClient, claim: ShownClaim): Promise<void> {
    await signer.act(`/api/claims/${claim.id}/reject`, claim, {
      clause: '4.2 Wear and tear',
      reason: 'The pictures show use over months, not damage on the way',
      appealRoute: 'Answer this message within 14 days; another person will look at it',
    });
  }

  private async settle(signer: DemoClient): Promise<void> {
    const { items } = await signer.get<List<ShownClaim>>('/api/claims?state=approved&limit=20');
    for (const claim of items) {
      if (this.chance.chance(0.8)) await this.tolerant(() => signer.act(`/api/claims/${claim.id}/settle`, claim));
    }
  }

  /** Manual legs, by somebody who did not ask for them; and legs whose answer never came. */
  private async confirm(signer: DemoClient): Promise<void> {
    const { items } = await signer.get<List<ShownLeg>>('/api/settlements?state=pending,unknown&limit=50');
    for (const leg of items) {
      if (this.chance.chance(0.3)) continue;
      await this.tolerant(() =>
        leg.processor === 'manual' && leg.state === 'pending'
          ? signer.post(`/api/settlements/${leg.id}/confirm`, { outcome: 'succeeded', reference: `BANK-${this.chance.between(10_000, 99_999)}` })
          : signer.post(`/api/settlements/${leg.id}/resolve`, {}),
      );
    }
  }

  private async resolve(agent: DemoClient, about: ShownCase): Promise<ShownCase | undefined> {
    if (!about.allowed.includes('resolved')) return undefined;
    return this.move(agent, about, {
      to: 'resolved',
      causeCode: causes[about.category] ?? 'other',
      outcome: this.chance.weighted(outcomes),
    });
  }

  private move(agent: DemoClient, about: ShownCase, to: object): Promise<ShownCase> {
    return agent.act<ShownCase>(`/api/cases/${about.id}/transition`, about, to);
  }

  /** A conflict is part of the day: somebody was faster, or a claim is still open. */
  private async tolerant(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof DemoRefused) || ![403, 409, 412].includes(error.status)) throw error;
    }
  }

  private tomorrow(): string {
    return new Date(this.clock.now() + 26 * 60 * 60 * 1000).toISOString();
  }
}
