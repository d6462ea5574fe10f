import type { Answer, Client, Json } from '../client.js';
import { freshDatabase, type TestDatabase } from '../databases/database.js';
import { RedressProcess } from './harness/redress-process.js';
import { acted, caseAbout, created, orderPaid, until } from './harness/shop.js';
import { inDatabase } from './harness/snapshot.js';

const claims = 200;
/** Above an agent's own limit, so that each waits for somebody else to approve it. */
const captured = 10_000;
const asked = 6_000;

/** Two processes take the calls and one carries them out, as on an installation that has grown. */
describe('200 claims on one payment at once (postgres, two web processes and a worker)', () => {
  let database: TestDatabase;
  let web: [RedressProcess, RedressProcess];

  beforeAll(async () => {
    database = await freshDatabase('postgres');
    web = [await RedressProcess.start(database, { role: 'web' }), await RedressProcess.start(database, { role: 'web' })];
    await RedressProcess.start(database, { role: 'worker' });
  });
  afterAll(async () => {
    RedressProcess.killAll();
    await database.drop();
  });

  test('exactly one goes out, the others are refused', async () => {
    const lead = await Promise.all(web.map((redress) => redress.signIn()));
    const agent = await agents(lead[0]);
    const caseId = await caseAbout(lead[0], 'ORD-race');
    const lines = await orderPaid(lead[0], 'ORD-race', 'ok_race', captured);
    const proposed = await inTurns(claims, async (index) => {
      const staff = agent[index % 2];
      const claim = await created(staff, '/api/claims', { caseId, orderRef: 'ORD-race', lines });
      const legs = [{ kind: 'refund', amountMinor: asked, currency: 'EUR' }];
      return acted(staff, await acted(staff, claim, 'assess'), 'propose', { legs, reason: 'It arrived broken' });
    });
    expect(new Set(proposed.map(({ state }) => String(state)))).toEqual(new Set(['awaiting_approval']));

    const outcomes = await Promise.all(proposed.map((claim, index) => approveAndSettle(lead[index % 2], claim)));
    const settled = outcomes.filter(({ status }) => status === 200);
    expect(settled).toHaveLength(1);
    expect(outcomes.filter(({ status, body }) => status === 409 && String(body.code) === 'claim.over_ceiling')).toHaveLength(claims - 1);

    const id = String(settled[0].body.id);
    await until(async () => {
      const { body } = await lead[0].get(`/api/claims/${id}`);
      return String(body.state) === 'settled' || undefined;
    }, 'the one claim is settled');
    await inDatabase(database, async (query) => {
      const [payment] = await query('SELECT "reservedMinor", "refundedMinor" FROM payment');
      expect([Number(payment?.reservedMinor), Number(payment?.refundedMinor)]).toEqual([0, asked]);
      const payouts = await query('SELECT "amountMinor", submissions FROM fake_payout');
      expect(payouts.map((payout) => [Number(payout.amountMinor), Number(payout.submissions)])).toEqual([[asked, 1]]);
    });
  });

  /** One person, signed in at both processes. */
  async function agents(admin: Client): Promise<[Client, Client]> {
    const email = 'agent@example.com';
    const password = 'correct horse battery';
    await created(admin, '/api/staff', { email, name: 'Agent', role: 'agent', password });
    return [await web[0].signIn(email, password), await web[1].signIn(email, password)];
  }
});

/** What was answered last: to the approval when that was refused, else to the settlement. */
async function approveAndSettle(staff: Client, claim: Json): Promise<Answer> {
  const url = `/api/claims/${String(claim.id)}`;
  const approved = await staff.act(`${url}/approve`, Number(claim.version));
  return approved.status === 200 ? staff.act(`${url}/settle`, Number(approved.body.version)) : approved;
}

/** A few at a time: this part is only the preparation. */
async function inTurns<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let from = 0; from < count; from += 10) {
    const part = Array.from({ length: Math.min(10, count - from) }, (_, offset) => work(from + offset));
    results.push(...(await Promise.all(part)));
  }
  return results;
}
