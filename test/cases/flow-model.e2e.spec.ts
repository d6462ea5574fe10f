import fc from 'fast-check';
import sql from 'sql-template-tag';
import type { Json } from '../client.js';
import { dialects } from '../databases/database.js';
import { type Desk, startDesk } from './desk.js';

/** What a lead may try with the cases there are; numbers choose among them. */
type Step = readonly ['merge' | 'unmerge' | 'split' | 'complain', one: number, other: number];

const step: fc.Arbitrary<Step> = fc.tuple(
  fc.constantFrom('merge' as const, 'merge' as const, 'unmerge' as const, 'split' as const, 'complain' as const),
  fc.nat(20),
  fc.nat(20),
);

describe.each(dialects)('any order of merging, taking back and splitting (%s)', (dialect) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await startDesk(dialect);
  });
  afterAll(() => desk.close());

  let people = 0;

  it('keeps every complaint in exactly one living case, and every count right', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        people += 1;
        const author = { email: `model${people}@example.com` };
        const complain = async (order: number) =>
          String((await desk.complain({ author, orderRef: `X-${people}-${order}` })).id);
        const cases = [await complain(1), await complain(2), await complain(3)];
        let sent = 3;
        for (const [act, one, other] of steps) {
          const id = String(cases[one % cases.length]);
          const found = (await desk.lead.get(`/api/cases/${id}`)).body;
          const act_ = (verb: string, body?: unknown) => desk.lead.act(`/api/cases/${id}/${verb}`, found.version, body);
          if (act === 'complain') {
            sent += 1;
            cases.push(await complain(1 + (other % 3)));
          } else if (act === 'split') {
            const { status, body } = await act_('split', { complaintIds: found.complaints.map((each) => each.id).slice(0, 1 + (other % 2)) });
            expect([201, 409, 422]).toContain(status);
            if (status === 201) cases.push(String(body.id));
          } else {
            const body = act === 'merge' ? { intoCaseId: cases[other % cases.length] } : {};
            expect([200, 409, 422]).toContain((await act_(act, body)).status);
          }
        }
        await assertWhole(new Set(cases), sent);
      }),
      { numRuns: 12 },
    );
  });

  async function assertWhole(ids: ReadonlySet<string>, sent: number): Promise<void> {
    let complaints = 0;
    for (const id of ids) {
      const found: Json = (await desk.lead.get(`/api/cases/${id}`)).body;
      complaints += Number(found.counts.complaints);
      if (String(found.state) === 'merged') expect(Number(found.counts.complaints)).toBe(0);
    }
    expect(complaints).toBe(sent);
    const counted = await desk.reads.all(sql`SELECT state, "assigneeId", breaching, sum(n) AS n FROM case_tally
      GROUP BY state, "assigneeId", breaching HAVING sum(n) <> 0 ORDER BY 1, 2, 3`);
    const recounted = await desk.reads.all(sql`SELECT state, coalesce("assigneeId", '') AS "assigneeId", breaching,
      count(*) AS n FROM support_case GROUP BY state, "assigneeId", breaching ORDER BY 1, 2, 3`);
    const plain = (rows: readonly unknown[]) => JSON.stringify(rows.map((row) => ({ ...(row as object), n: Number((row as { n: number }).n) })));
    expect(plain(counted)).toBe(plain(recounted));
  }
});
