import fc from 'fast-check';
import { In } from 'typeorm';
import { type Client, type Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { insertRows } from '../../src/database/rows.js';
import { Case } from '../../src/cases/case.entity.js';
import { caseStates } from '../../src/cases/case.states.js';
import { walkCases } from '../../src/cases/case-walk.js';
import { caseSorts } from '../../src/cases/case-sorts.js';
import { matches } from '../../src/cases/filters/filter.policy.js';
import type { CaseFilter, FilterCondition } from '../../src/cases/filters/filter.schema.js';
import { maySeeCase } from '../../src/cases/case.access.js';
import { aCase } from './sample-case.js';
import { type Desk, startDesk } from './desk.js';

describe.each(dialects)('teams (%s)', (dialect) => {
  let desk: Desk;
  let admin: Client;
  let outsider: Client;
  let returns: Json;
  let billing: Json;
  beforeAll(async () => {
    desk = await startDesk(dialect);
    admin = await desk.signIn('admin');
    outsider = await desk.signIn('agent');
    returns = (await admin.post('/api/teams', { name: 'Returns', memberIds: [desk.agent.staffId] })).body;
    billing = (await admin.post('/api/teams', { name: 'Billing', memberIds: [outsider.staffId] })).body;
  });
  afterAll(() => desk.close());

  const ids = async (who: Client, query = '') =>
    (await who.get(`/api/cases?limit=200${query}`)).body.items.map(({ id }) => String(id));
  const assign = (who: Client, id: Json, body: object) => who.post(`/api/cases/${String(id)}/assign`, body);

  describe('as a resource', () => {
    it('have a name of their own and members', async () => {
      expect(returns).toMatchObject({ name: 'Returns', version: 1, members: [{ id: desk.agent.staffId }] });
      const { body } = await desk.agent.get('/api/teams');
      expect(body.items.map(({ name }) => String(name))).toEqual(['Billing', 'Returns']);
      const again = await admin.post('/api/teams', { name: 'Returns' });
      expect([again.status, again.body.code]).toEqual([409, 'team.name_taken']);
      const unknown = await admin.post('/api/teams', { name: 'X', memberIds: ['01890000-0000-7000-8000-000000000000'] });
      expect([unknown.status, unknown.body.errors[0]?.pointer]).toEqual([422, '/memberIds/0']);
    });

    it('are changed in the version that was seen, and deleted when no case is theirs', async () => {
      const made = await admin.post('/api/teams', { name: 'Passing' });
      expect([made.status, made.headers.location]).toEqual([201, `/api/teams/${String(made.body.id)}`]);
      const url = String(made.headers.location);
      const patched = await admin.patch(url, 1, { name: 'Gone', memberIds: [outsider.staffId] });
      expect(patched.body).toMatchObject({ name: 'Gone', version: 2, members: [{ id: outsider.staffId }] });
      expect((await admin.patch(url, 1, { name: 'Late' })).status).toBe(412);
      expect((await admin.patch(url, 2, { name: 'Billing' })).body.code).toBe('team.name_taken');
      expect((await admin.patch(url, 2, { memberIds: [] })).body.members).toEqual([]);
      expect((await admin.delete(url)).status).toBe(204);
      expect((await admin.get(url)).status).toBe(404);
      const { id } = await desk.complain();
      await assign(desk.lead, id, { teamId: billing.id });
      const kept = await admin.delete(`/api/teams/${String(billing.id)}`);
      expect([kept.status, kept.body.code]).toEqual([409, 'team.in_use']);
    });
  });

  describe('and their cases', () => {
    it('hide from an agent what is of another team, everywhere', async () => {
      const { id, number } = await desk.complain({ orderRef: 'T-1' });
      await admin.put('/api/orders/T-1', {
        placedAt: '2026-03-01T09:00:00.000Z',
        currency: 'EUR',
        lines: [{ id: 'T-1-1', sku: 'LAMP', name: 'Lamp', quantity: 1, unitPriceMinor: 1_000 }],
        payments: [{ processor: 'manual', externalId: 'p', capturedMinor: 1_000 }],
      });
      const lines = [{ sku: 'LAMP', quantity: 1, reason: 'damaged' }];
      const claim = (await desk.agent.post('/api/claims', { caseId: id, orderRef: 'T-1', lines })).body;
      expect((await assign(desk.lead, id, { teamId: billing.id, staffId: outsider.staffId })).body).toMatchObject({
        team: { id: billing.id, name: 'Billing' },
        assignee: { id: outsider.staffId },
      });
      const path = `/api/cases/${String(id)}`;
      const version = (await desk.lead.get(path)).body.version;
      const attempts = (who: Client) => [
        who.get(path),
        who.get(`/api/cases/${String(number)}`),
        who.get(`${path}/timeline`),
        who.get(`${path}/suggestions`),
        who.patch(path, version, { priority: 'low' }),
        who.act(`${path}/transition`, version, { to: 'open' }),
        who.post(`${path}/assign`, { staffId: null }),
        who.post(`${path}/notes`, { body: 'x' }),
        who.get(`/api/claims/${String(claim.id)}`),
        who.act(`/api/claims/${String(claim.id)}/assess`, claim.version),
        who.act(`/api/claims/${String(claim.id)}/withdraw`, claim.version, { reason: 'x' }),
        who.act(`/api/claims/${String(claim.id)}/settle`, claim.version),
      ];
      const statuses = (await Promise.all(attempts(desk.agent))).map(({ status }) => status);
      expect(new Set(statuses)).toEqual(new Set([404]));
      const filed = await desk.agent.post('/api/claims', { caseId: id, orderRef: 'T-1', lines });
      expect([filed.status, filed.body.errors[0]?.pointer]).toEqual([422, '/caseId']);
      const claims = async (who: Client) => (await who.get('/api/claims')).body.items.map((each) => String(each.id));
      for (const who of [outsider, desk.lead, admin]) {
        expect((await who.get(path)).status).toBe(200);
        expect(await ids(who)).toContain(id);
        expect(await claims(who)).toContain(claim.id);
      }
      expect(await ids(desk.agent)).not.toContain(id);
      expect(await claims(desk.agent)).not.toContain(claim.id);
      const search = async (who: Client) => (await who.get(`/api/search?q=${String(number)}`)).body.items.map((each) => String(each.id));
      expect([await search(desk.agent), await search(outsider)]).toEqual([[], [id]]);
      const customerId = String((await desk.lead.get(path)).body.customer.id);
      const told = async (who: Client) =>
        (await who.get(`/api/customers/${customerId}/timeline`)).body.items.map(({ kind }) => String(kind));
      expect(await told(desk.agent)).toEqual(['complaint.received']);
      expect(await told(outsider)).toContain('case.opened');
    });

    it('hide legs of a settlement as well', async () => {
      const { id } = await desk.complain({ orderRef: 'T-2' });
      await admin.put('/api/orders/T-2', {
        placedAt: '2026-03-01T09:00:00.000Z',
        currency: 'EUR',
        lines: [{ id: 'T-2-1', sku: 'LAMP', name: 'Lamp', quantity: 1, unitPriceMinor: 1_000 }],
        payments: [{ processor: 'manual', externalId: 'p2', capturedMinor: 1_000 }],
      });
      const lines = [{ sku: 'LAMP', quantity: 1, reason: 'damaged' }];
      let claim = (await desk.agent.post('/api/claims', { caseId: id, orderRef: 'T-2', lines })).body;
      const legs = [{ kind: 'refund', amountMinor: 500, currency: 'EUR' }];
      for (const [verb, body] of [['assess', {}], ['propose', { legs, reason: 'x' }], ['settle', {}]] as const)
        claim = (await desk.agent.act(`/api/claims/${String(claim.id)}/${verb}`, claim.version, body)).body;
      await desk.settle();
      await assign(desk.lead, id, { teamId: billing.id });
      const leg = `/api/settlements/${String(claim.legs[0]?.id)}`;
      const paid = { outcome: 'succeeded', reference: 'x' };
      for (const answer of [
        await desk.agent.get(leg),
        await desk.agent.post(`${leg}/confirm`, paid),
        await desk.agent.post(`${leg}/resolve`, {}),
        await desk.agent.post(`${leg}/retry`, {}),
      ])
        expect(answer.status).toBe(404);
      expect((await desk.agent.get('/api/settlements')).body.items).toHaveLength(0);
      expect((await outsider.get('/api/settlements')).body.items).toHaveLength(1);
      expect((await outsider.post(`${leg}/confirm`, paid)).status).toBe(200);
    });

    it('are given away with whoever is not in the team, and not to somebody who would not see them', async () => {
      const { id } = await desk.complain();
      await assign(desk.agent, id, { staffId: desk.agent.staffId });
      const given = await assign(desk.agent, id, { teamId: billing.id });
      expect(given.body).toMatchObject({ assignee: null, team: { id: billing.id } });
      const refused = await assign(desk.lead, id, { staffId: desk.agent.staffId });
      expect([refused.status, refused.body.errors[0]?.code]).toEqual([422, 'not_in_team']);
      expect((await assign(desk.lead, id, { staffId: desk.lead.staffId })).status).toBe(200);
      expect((await assign(desk.lead, id, { teamId: 'x' })).body.errors[0]?.pointer).toBe('/teamId');
      expect((await assign(desk.lead, id, {})).status).toBe(422);
      const { items } = (await desk.lead.get(`/api/cases/${String(id)}/timeline`)).body;
      expect(items.map(({ summary }) => String(summary))).toContain('gave the case to a team');
    });

    it('are counted for whoever sees them', async () => {
      for (const who of [desk.agent, outsider, desk.lead]) {
        const { counts, items } = (await who.get('/api/cases?limit=200')).body;
        expect(counts.all).toBe(items.length);
      }
    });

    it.each(['team=x', 'team=me', 'team='])('answers 422 to ?%s', async (query) => {
      expect((await desk.agent.get(`/api/cases?${query}`)).status).toBe(422);
    });

    it('are found by team', async () => {
      const of = async (who: Client, team: string) =>
        new Set((await who.get(`/api/cases?team=${team}&limit=200`)).body.items.map(({ team: its }) => String(its?.name)));
      expect(await of(desk.lead, String(billing.id))).toEqual(new Set(['Billing']));
      expect(await of(desk.agent, String(billing.id))).toEqual(new Set());
      expect(await of(outsider, 'mine')).toEqual(new Set(['Billing']));
      expect(await of(outsider, 'none')).toEqual(new Set());
    });
  });

  it('walks to exactly what the filter and the access rule say, in every sort', async () => {
    const now = desk.clock.now();
    const people = [null, desk.agent.staffId, outsider.staffId];
    const teams = [null, String(returns.id), String(billing.id)];
    const made = Array.from({ length: 240 }, (_, index) =>
      aCase({
        id: `01890000-0000-7000-8000-${String(index).padStart(12, '0')}`,
        number: 100_000 + index,
        state: caseStates[index % 7] as Case['state'],
        assigneeId: people[index % 3] as string | null,
        teamId: teams[Math.floor(index / 3) % 3] as string | null,
        severity: (index % 4) as 0,
        tags: index % 5 ? ['a'] : ['b', 'c'],
        rank: (index * 7919) % 61,
        dueAt: now + ((index * 31) % 90) * 1_000,
        createdAt: now - (index % 40) * 1_000,
        breaching: index % 4 === 0,
      }),
    );
    await desk.tx.run((unit) => insertRows(unit, Case, made));
    const stored = await desk.reads.manager().findBy(Case, { id: In(made.map(({ id }) => id)) });
    const among = <T>(field: string, values: readonly T[]) =>
      fc.record({
        field: fc.constant(field),
        operator: fc.constantFrom('in', 'not_in'),
        value: fc.subarray([...values], { minLength: 1 }),
      });
    const condition = fc.oneof(
      among('state', caseStates),
      among('assignee', ['me', 'none', outsider.staffId]),
      among('team', ['mine', 'none', String(billing.id)]),
      among('severity', [0, 1, 2, 3]),
      among('tag', ['a', 'b', 'x']),
      fc.record({ field: fc.constant('severity'), operator: fc.constantFrom('at_least', 'at_most'), value: fc.nat(3) }),
      fc.record({ field: fc.constant('breaching'), operator: fc.constant('is'), value: fc.boolean() }),
      fc.record({ field: fc.constant('dueAt'), operator: fc.constant('within'), value: fc.nat(90_000) }),
      fc.record({ field: fc.constant('createdAt'), operator: fc.constantFrom('older_than', 'newer_than'), value: fc.nat(40_000) }),
    ) as fc.Arbitrary<FilterCondition>;
    const agent = { id: desk.agent.staffId, role: 'agent' as const, teamIds: [String(returns.id)], name: '', email: '', scopes: null, keyId: null };
    const lead = { ...agent, role: 'lead' as const };
    const own = [{ field: 'createdAt', operator: 'after', value: new Date(0).toISOString() }] as CaseFilter;
    await fc.assert(
      fc.asyncProperty(
        fc.array(condition, { maxLength: 3 }),
        fc.constantFrom(...caseSorts),
        fc.constantFrom(agent, lead),
        fc.integer({ min: 3, max: 60 }),
        async (conditions, sort, actor, limit) => {
          const looker = { staffId: actor.id, teamIds: actor.teamIds, now };
          const filter = [...own, ...conditions];
          const expected = stored.filter((each) => maySeeCase(actor, each) && matches(filter, each, looker)).map(({ id }) => id);
          const found: string[] = [];
          for (let at: Parameters<typeof walkCases>[4] = null; ; ) {
            const { ids: page, next } = await walkCases(desk.reads, { filter, sort }, actor, looker, at, limit);
            found.push(...page);
            if (!next) break;
            at = next;
          }
          const ofThese = found.filter((id) => id.startsWith('01890000'));
          expect(ofThese.toSorted()).toEqual(expected.toSorted());
        },
      ),
      { numRuns: 60 },
    );
  });
});
