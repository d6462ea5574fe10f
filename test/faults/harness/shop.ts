import { freshDatabase, type TestDatabase, type TestDialect } from '../../databases/database.js';
import type { Client, Json } from '../../client.js';
import { type Article, type Network, rss } from '../../listening/network.js';
import { type Delivery, type Endpoint, HookSender } from './hook-sender.js';
import { RedressProcess } from './redress-process.js';

/** A database with something of everything in it, from which every run takes its own copy. */
export interface Shop {
  readonly database: TestDatabase;
  readonly endpoint: Endpoint;
  readonly sourceId: string;
  readonly articles: readonly Article[];
  /** Ids of claims that are approved and wait to be settled. */
  readonly claimIds: readonly string[];
  /** Acknowledged before any run. */
  readonly earlier: HookSender;
}

/** How the payments behave that the claims are about; see the fake processor. */
const payments = ['ok_1', 'ok_2', 'pending_1', 'fail_1', 'timeout_ok_1', 'timeout_lost_1'];

export const articles: readonly Article[] = Array.from({ length: 25 }, (_, index) => ({
  id: `article-${index}`,
  title: `Note ${index}`,
  text: `The acme kettle ${index} is terrible`,
  date: 'Mon, 02 Mar 2026 09:00:00 GMT',
}));

/** Serves the articles as feeds do: who knows the latest tag is told that nothing is new. */
export function publish(network: Network, path: string): void {
  network.on(path, (request, response) => {
    if (request.headers['if-none-match'] === '"25"') response.writeHead(304).end();
    else response.writeHead(200, { etag: '"25"', 'content-type': 'application/rss+xml' }).end(rss(articles));
  });
}

/** Complaints that can be told apart by their text alone: no external id does the work of the delivery id. */
export function deliveriesOf(name: string, count: number): Delivery[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `msg_${name}_${index}`,
    payload: {
      channel: 'webhook',
      body: `${name} ${index}: my parcel is broken and nobody answers`,
      author: { name: `Customer ${index}`, email: `${name}-${index}@example.com` },
    },
  }));
}

export async function openShop(dialect: TestDialect, network: Network): Promise<Shop> {
  const database = await freshDatabase(dialect);
  const redress = await RedressProcess.start(database);
  const staff = await redress.signIn();
  const { key, secret } = await created(staff, '/api/webhook-endpoints', { name: 'Shop', scheme: 'standard' });
  const endpoint = { key: String(key), secret: String(secret) };
  const earlier = new HookSender(endpoint, deliveriesOf('earlier', 5));
  await earlier.send(redress.origin);

  await created(staff, '/api/monitors', { name: 'Acme', brand: 'Acme', query: 'acme' });
  publish(network, '/feed');
  // Only the runs read it: what is inactive is not due.
  const source = { kind: 'feed', settings: { url: `${network.origin}/feed` }, active: false };
  const { id: sourceId } = await created(staff, '/api/sources', source);

  const claimIds: string[] = [];
  for (const externalId of payments) claimIds.push(String((await approvedClaim(staff, externalId)).id));
  await redress.terminate();
  return { database, endpoint, sourceId: String(sourceId), articles, claimIds, earlier };
}

/** A claim for the whole of a payment of 40.00, within the proposer's own limit. */
export async function approvedClaim(staff: Client, externalId: string): Promise<Json> {
  const orderRef = `ORD-${externalId}`;
  const caseId = await caseAbout(staff, orderRef);
  const lines = await orderPaid(staff, orderRef, externalId, 4_000);
  const claim = await created(staff, '/api/claims', { caseId, orderRef, lines });
  const assessed = await acted(staff, claim, 'assess');
  const legs = [{ kind: 'refund', amountMinor: 4_000, currency: 'EUR' }];
  const approved = await acted(staff, assessed, 'propose', { legs, reason: 'It arrived broken' });
  if (String(approved.state) !== 'approved') throw new Error(`The claim is ${String(approved.state)}`);
  return approved;
}

/** An order with one line and one payment at the fake processor; the lines of a claim on it come back. */
export async function orderPaid(staff: Client, orderRef: string, externalId: string, capturedMinor: number) {
  const { status, body } = await staff.put(`/api/orders/${orderRef}`, {
    placedAt: '2026-03-01T09:00:00.000Z',
    currency: 'EUR',
    customer: { email: `${externalId}@example.com` },
    lines: [{ sku: 'KETTLE', name: 'Kettle', quantity: 1, unitPriceMinor: capturedMinor }],
    payments: [{ processor: 'fake', externalId, capturedMinor }],
    shipments: [],
  });
  if (status >= 300) throw new Error(`PUT order: ${status} ${JSON.stringify(body)}`);
  return [{ sku: 'KETTLE', quantity: 1, reason: 'damaged' }];
}

/** Pushes a complaint about the order and waits for the case that triage opens. */
export async function caseAbout(staff: Client, orderRef: string): Promise<string> {
  const { id } = await created(staff, '/api/complaints', {
    channel: 'email',
    body: `About ${orderRef}: it arrived broken`,
    author: { email: `${orderRef}@example.com` },
    orderRef,
  });
  return until(async () => {
    const { body } = await staff.get(`/api/complaints/${String(id)}`);
    return body.caseId === null ? undefined : String(body.caseId);
  }, `${orderRef} has a case`);
}

export async function created(staff: Client, url: string, body: unknown): Promise<Json> {
  const answer = await staff.post(url, body);
  if (answer.status !== 201) throw new Error(`POST ${url}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export async function acted(staff: Client, claim: Json, verb: string, body: unknown = {}): Promise<Json> {
  const answer = await staff.act(`/api/claims/${String(claim.id)}/${verb}`, Number(claim.version), body);
  if (answer.status !== 200) throw new Error(`${verb}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Asks until there is an answer; the limit only ends a test that has failed. */
export async function until<T>(ask: () => Promise<T | undefined>, what: string, limitMs = 30_000): Promise<T> {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
