import type { Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Desk, startDesk } from './desk.js';

const halfHour = 30 * 60 * 1000;

describe.each(dialects)('splitting and linking cases (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(dialect);
  });
  afterAll(() => desk.close());

  const url = ({ id }: Json) => `/api/cases/${String(id)}`;
  const shown = async (of: Json): Promise<Json> => (await desk.agent.get(url(of))).body;
  const timeline = async (of: Json): Promise<Json> => (await desk.agent.get(`${url(of)}/timeline`)).body.items;
  const links = async (of: Json) =>
    (await desk.agent.get(`${url(of)}/links`)).body.items.map((link) => [String(link.kind), String(link.case.id)]);
  const split = async (of: Json, complaintIds: readonly unknown[]) =>
    desk.agent.act(`${url(of)}/split`, (await shown(of)).version, { complaintIds });
  let people = 0;
  /** One case with two complaints, half an hour apart; the second is the worse, and names another order. */
  async function mixed(): Promise<Json> {
    people += 1;
    const author = { email: `mixed${people}@example.com` };
    const first = await desk.complain({ author, body: 'The lamp is broken.', tags: ['lamp'] });
    desk.clock.advance(halfHour);
    return desk.complain({ author, inReplyTo: first.complaints[0].id, orderRef: `S-${people}`, body: 'I was injured by the kettle. Absolutely terrible!' });
  }

  it('makes a case of the complaints that are about something else', async () => {
    const whole = await mixed();
    expect(whole.counts.complaints).toBe(2);
    const { status, body, headers } = await split(whole, [whole.complaints[1].id]);
    expect([status, headers.location]).toEqual([201, `/api/cases/${String(body.id)}`]);
    expect(body).toMatchObject({ state: 'new', orderRef: `S-${people}`, sentiment: 'negative', customer: { id: whole.customer.id } });
    expect(body.subject).toContain('injured');
    const [left, fresh] = [await shown(whole), await shown(body)];
    expect([left.counts.complaints, fresh.counts.complaints]).toEqual([1, 1]);
    expect(fresh.complaints[0].id).toBe(whole.complaints[1].id);
    expect(Number(left.severity)).toBeLessThan(Number(fresh.severity));
    expect((await timeline(whole)).map(({ kind }) => String(kind))).toEqual([
      'case.opened', 'complaint.joined', 'complaint.joined', 'case.split', 'case.linked',
    ]);
    expect((await timeline(body))[0]).toMatchObject({ kind: 'case.opened', data: { splitFromId: whole.id } });
    expect([await links(whole), await links(body)]).toEqual([[['related', body.id]], [['related', whole.id]]]);
    // What comes next about that order is the new case's.
    const email = `mixed${people}@example.com`;
    expect((await desk.complain({ author: { email }, orderRef: `S-${people}` })).id).toBe(body.id);
    expect((await desk.complain({ author: { email } })).id).toBe(whole.id);
  });

  it('counts the clocks of both from what they have', async () => {
    const whole = await mixed();
    const [early, late] = whole.complaints.map(({ occurredAt }) => Date.parse(String(occurredAt)));
    const acknowledge = (of: Json) => Date.parse(String(of.clocks.find(({ kind }) => String(kind) === 'acknowledge')?.dueAt));
    const before = acknowledge(whole);
    const { body } = await split(whole, [whole.complaints[0].id]);
    expect(acknowledge(body)).toBe(before);
    expect(acknowledge(await shown(whole))).toBe(before + (late ?? 0) - (early ?? 0));
  });

  it('keeps an answer that was one to these complaints, too', async () => {
    const whole = await mixed();
    await desk.move(whole.id, { to: 'waiting_customer' });
    const { body } = await split(whole, [whole.complaints[1].id]);
    expect(body.clocks[0]).toMatchObject({ kind: 'first_response', state: 'met' });
  });

  it('leaves something in the case, and takes only what is there', async () => {
    const whole = await mixed();
    const ids = whole.complaints.map(({ id }) => String(id));
    const all = await split(whole, ids);
    expect([all.status, all.body.errors[0]]).toMatchObject([422, { pointer: '/complaintIds', code: 'all' }]);
    const strange = await split(whole, [ids[0], 'nothing']);
    expect([strange.status, strange.body.errors[0]]).toMatchObject([422, { pointer: '/complaintIds/1', code: 'unknown' }]);
    for (const sent of [{}, { complaintIds: [] }, { complaintIds: 'x' }, { complaintIds: [5] }]) {
      expect((await desk.agent.act(`${url(whole)}/split`, whole.version, sent)).status).toBe(422);
    }
    expect((await desk.agent.post(`${url(whole)}/split`, { complaintIds: [ids[0]] })).status).toBe(428);
    expect((await desk.agent.act(`${url(whole)}/split`, 99, { complaintIds: [ids[0]] })).status).toBe(412);
    expect((await shown(whole)).counts.complaints).toBe(2);
  });

  describe('links', () => {
    const linked = (one: Json, other: Json, kind: string) => desk.agent.post(`${url(one)}/link`, { caseId: other.number, kind });

    it.each([
      ['related', 'related'], ['duplicate', 'duplicate'], ['parent', 'child'], ['child', 'parent'],
      ['causes', 'caused_by'], ['caused_by', 'causes'],
    ])('%s is %s from the other side', async (kind, other) => {
      const [one, two] = [await desk.complain(), await desk.complain()];
      const { status, body } = await linked(one, two, kind);
      expect([status, body.id, body.version]).toEqual([200, one.id, 1]);
      expect(body.links).toMatchObject([{ kind, case: { id: two.id, number: two.number, state: 'new' } }]);
      expect(await links(two)).toEqual([[other, one.id]]);
      expect((await linked(two, one, other)).body.links).toHaveLength(1);
      expect((await timeline(two)).at(-1)).toMatchObject({ kind: 'case.linked', data: { kind: other, otherId: one.id } });
      const gone = await desk.agent.delete(`${url(two)}/links/${String(body.links[0].id)}`);
      expect([gone.status, await links(one), await links(two)]).toEqual([204, [], []]);
      expect((await timeline(one)).at(-1)?.kind).toBe('case.unlinked');
      expect((await desk.agent.delete(`${url(two)}/links/${String(body.links[0].id)}`)).status).toBe(404);
    });

    it('make no circle', async () => {
      const [one, two, three] = [await desk.complain(), await desk.complain(), await desk.complain()];
      await linked(one, two, 'parent');
      await linked(two, three, 'parent');
      const circle = await linked(three, one, 'parent');
      expect([circle.status, circle.body.code]).toEqual([409, 'case.link_cycle']);
      expect((await linked(three, one, 'caused_by')).status).toBe(200);
    });

    it('are with another case that there is', async () => {
      const one = await desk.complain();
      for (const [caseId, code] of [[one.id, 'itself'], ['CASE-999999', 'unknown']] as const) {
        const { status, body } = await desk.agent.post(`${url(one)}/link`, { caseId, kind: 'related' });
        expect([status, body.errors[0].pointer, body.errors[0].code]).toEqual([422, '/caseId', code]);
      }
      expect((await desk.agent.post(`${url(one)}/link`, { caseId: one.id, kind: 'enemy' })).status).toBe(422);
      expect((await desk.agent.act(`${url(one)}/link`, 9, { caseId: one.id, kind: 'related' })).status).toBe(422);
      const two = await desk.complain();
      expect((await desk.agent.act(`${url(one)}/link`, 9, { caseId: two.id, kind: 'related' })).status).toBe(412);
    });

    it('of a merged case are shown with the survivor', async () => {
      const [one, two, three] = [await desk.complain(), await desk.complain(), await desk.complain()];
      await linked(one, two, 'child');
      await linked(one, three, 'related');
      await desk.lead.act(`${url(one)}/merge`, 1, { intoCaseId: three.id });
      expect(await links(three)).toEqual([['child', two.id]]);
    });
  });
});
