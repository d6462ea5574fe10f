import { type ClaimState, claimStates, nextMoves } from '../../src/claims/claim.states.js';
import type { Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type BoughtOrder, Desk, refund } from './desk.js';

const rejection = { clause: '4.2', reason: 'Worn for a year', appealRoute: 'Write to appeals@example.com' };
const legs = [{ ...refund(6_000), currency: 'EUR' }];

/** What each verb does, and a body that is right for it. */
const verbs: Readonly<Record<string, { to: ClaimState; body?: unknown }>> = {
  assess: { to: 'assessing' },
  'request-evidence': { to: 'awaiting_evidence', body: { what: 'A photo', dueAt: '2026-03-09T12:00:00+01:00' } },
  propose: { to: 'proposed', body: { legs, reason: 'Broken' } },
  approve: { to: 'approved' },
  reject: { to: 'rejected', body: rejection },
  withdraw: { to: 'withdrawn', body: { reason: 'It turned up' } },
  appeal: { to: 'appealed', body: { reason: 'It was new' } },
  settle: { to: 'settling' },
};

describe.each(dialects)('the moves of a claim (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open(dialect);
  });
  afterAll(() => desk.close());

  /** How a claim gets into each state that it can rest in. */
  const ways: Readonly<Partial<Record<ClaimState, (order: BoughtOrder) => Promise<Json>>>> = {
    filed: (order) => desk.filed(order),
    assessing: (order) => desk.assessing(order),
    awaiting_evidence: async (order) => desk.do(desk.agent, await desk.assessing(order), 'request-evidence', verbs['request-evidence']?.body),
    awaiting_approval: (order) => desk.proposed(order, [refund(6_000)]),
    approved: (order) => desk.approved(order, [refund(6_000)]),
    settling: async (order) => desk.settling({ ...order }, [{ kind: 'goodwill', amountMinor: 6_000 }]),
    settled: (order) => desk.settling(order, [refund(6_000)]),
    rejected: async (order) => desk.do(desk.agent, await desk.assessing(order), 'reject', rejection),
    appealed: async (order) =>
      desk.do(desk.agent, await desk.do(desk.agent, await desk.assessing(order), 'reject', rejection), 'appeal', { reason: 'No' }),
    withdrawn: async (order) => desk.do(desk.agent, await desk.filed(order), 'withdraw', { reason: 'Found it' }),
  };

  it('can rest in every state but the one that a proposal passes through', () => {
    expect(claimStates.filter((state) => !(state in ways))).toEqual(['proposed']);
  });

  describe.each(Object.entries(ways))('%s', (state, way) => {
    const allowed = nextMoves(state as ClaimState, false);
    // Money leaves once: only an approved claim is settled, though a settled one may go back to settling by
    // itself.
    const legal = Object.keys(verbs).filter(
      (verb) => allowed.includes(verbs[verb]?.to ?? 'filed') && (verb !== 'settle' || state === 'approved'),
    );

    it(`refuses everything but ${legal.join(', ') || 'nothing'}`, async () => {
      const claim = await way(await desk.bought());
      expect(claim).toMatchObject({ state, allowed });
      for (const [verb, { body }] of Object.entries(verbs)) {
        if (legal.includes(verb)) continue;
        const answer = await desk.try(desk.lead, claim, verb, body);
        expect([verb, answer.status, answer.body.code, answer.body.allowed]).toEqual([verb, 409, 'state.illegal', allowed]);
      }
      expect(await desk.claim(claim)).toEqual(claim);
    });

    it(`takes ${legal.join(', ') || 'nothing'}`, async () => {
      for (const verb of legal) {
        const claim = await way(await desk.bought());
        const { status, body } = await desk.try(desk.lead, claim, verb, verbs[verb]?.body);
        const to = verbs[verb]?.to;
        // A lead may agree to 60.00 alone.
        expect([verb, status, body.state]).toEqual([verb, 200, to === 'proposed' ? 'approved' : to]);
        expect(Number(body.version)).toBeGreaterThan(Number(claim.version));
      }
    });
  });

  it('remembers what was decided and why', async () => {
    const order = await desk.bought();
    const asked = await desk.do(desk.agent, await desk.assessing(order), 'request-evidence', {
      what: 'A photo of the label', dueAt: '2026-03-09T12:00:00+01:00',
    });
    expect(asked.evidence).toEqual({ what: 'A photo of the label', dueAt: '2026-03-09T11:00:00.000Z' });
    const again = await desk.do(desk.agent, asked, 'assess');
    expect(again.evidence).toBeNull();
    const rejected = await desk.do(desk.agent, again, 'reject', rejection);
    expect(rejected.rejection).toEqual(rejection);
    const appealed = await desk.do(desk.agent, rejected, 'appeal', { reason: 'It was new' });
    expect(appealed).toMatchObject({ appealReason: 'It was new', rejection });
    const withdrawn = await desk.do(desk.agent, await desk.do(desk.agent, appealed, 'assess'), 'withdraw', { reason: 'Never mind' });
    expect(withdrawn.withdrawalReason).toBe('Never mind');
  });

  it('takes the plan away with a rejection, and keeps nothing for it', async () => {
    const order = await desk.bought();
    const waiting = await desk.proposed(order, [refund(6_000)]);
    const rejected = await desk.do(desk.lead, waiting, 'reject', rejection);
    expect(rejected).toMatchObject({ legs: [], proposal: null, amountMinor: null });
    expect((await desk.agent.get(`/api/settlements/${waiting.legs[0].id}`)).status).toBe(404);
  });

  it('gives back what an approval held when the claim is withdrawn', async () => {
    const order = await desk.bought();
    const approved = await desk.approved(order, [refund(6_000)]);
    expect([await desk.payment(order.paymentIds[0]), await desk.given(order.lineIds[0])]).toEqual([{ reserved: 6_000, refunded: 0 }, 6_000]);
    const withdrawn = await desk.do(desk.agent, approved, 'withdraw', { reason: 'Found it' });
    expect(withdrawn.approvals[0].voidedAt).toBe('2026-03-02T10:00:00.000Z');
    expect([await desk.payment(order.paymentIds[0]), await desk.given(order.lineIds[0])]).toEqual([{ reserved: 0, refunded: 0 }, 0]);
  });

  it('keeps its case from being resolved until it is finished', async () => {
    const order = await desk.bought();
    const resolve = async () => {
      const { body } = await desk.agent.get(`/api/cases/${order.caseId}`);
      const resolution = { to: 'resolved', causeCode: 'damaged_in_transit', outcome: 'upheld' };
      return desk.agent.act(`/api/cases/${order.caseId}/transition`, body.version, resolution);
    };
    const claim = await desk.filed(order);
    const refused = await resolve();
    expect([refused.status, refused.body.code, refused.body.claims]).toEqual([409, 'case.claim_open', [claim.number]]);
    await desk.do(desk.agent, claim, 'withdraw', { reason: 'Found it' });
    await desk.settling(order, [refund(6_000)]);
    expect((await resolve()).status).toBe(200);
    const late = await desk.agent.post('/api/claims', {
      caseId: order.caseId, orderRef: order.ref, lines: [{ sku: 'LAMP', quantity: 1, reason: 'late' }],
    });
    expect([late.status, late.body.code]).toEqual([409, 'claim.case_not_open']);
  });
});
