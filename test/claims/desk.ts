import { OrderLine } from '../../src/customers/order-line.entity.js';
import { Payment } from '../../src/customers/payment.entity.js';
import { startApp, type TestApp } from '../app.js';
import type { Answer, Client, Json } from '../client.js';
import type { TestDialect } from '../databases/database.js';

export interface Leg {
  readonly kind: string;
  readonly amountMinor: number;
  readonly currency?: string;
  readonly paymentId?: string;
  readonly lineIds?: readonly string[];
}

interface NewOrder {
  readonly currency?: string;
  readonly lines?: readonly { readonly sku: string; readonly paidMinor: number; readonly quantity?: number }[];
  readonly payments?: readonly { readonly externalId?: string; readonly processor?: string; readonly capturedMinor: number }[];
}

export interface BoughtOrder {
  readonly ref: string;
  readonly caseId: string;
  readonly lineIds: readonly string[];
  readonly paymentIds: readonly string[];
}

/** A shop with one person of each role, who file, decide and settle claims over HTTP. */
export class Desk {
  private orders = 0;

  private constructor(
    readonly redress: TestApp,
    readonly agent: Client,
    readonly lead: Client,
    readonly manager: Client,
    readonly admin: Client,
  ) {}

  static async open(dialect: TestDialect, environment: Record<string, string> = {}): Promise<Desk> {
    const redress = await startApp(dialect, environment);
    const [agent, lead, manager, admin] = [
      await redress.signIn('agent'), await redress.signIn('lead'), await redress.signIn('manager'), await redress.signIn('admin'),
    ];
    return new Desk(redress, agent, lead, manager, admin);
  }

  close(): Promise<void> {
    return this.redress.close();
  }

  /** An order as the shop has sent it, and a case of a complaint about it. */
  async bought({ currency = 'EUR', lines, payments }: NewOrder = {}): Promise<BoughtOrder> {
    this.orders += 1;
    const ref = `A-${this.orders}`;
    const answer = await this.admin.put(`/api/orders/${ref}`, {
      placedAt: '2026-03-01T09:00:00.000Z',
      currency,
      lines: (lines ?? [{ sku: 'LAMP', paidMinor: 10_000 }]).map(({ sku, paidMinor, quantity = 1 }, index) => {
        const unitPriceMinor = Math.ceil(paidMinor / quantity);
        const discountMinor = unitPriceMinor * quantity - paidMinor;
        return { id: `${ref}-${index + 1}`, sku, name: `A ${sku.toLowerCase()}`, quantity, unitPriceMinor, discountMinor };
      }),
      payments: (payments ?? [{ capturedMinor: 10_000 }]).map(({ externalId = 'ok_', processor = 'fake', capturedMinor }, index) => ({
        processor, externalId: `${externalId}${ref}-${index}`, capturedMinor,
      })),
    });
    const { lines: bought, payments: taken } = ok(answer, 201);
    const caseId = await this.caseAbout(ref);
    return { ref, caseId, lineIds: bought.map(({ id }) => String(id)), paymentIds: taken.map(({ id }) => String(id)) };
  }

  async caseAbout(orderRef: string, email = `${orderRef}@example.com`): Promise<string> {
    const { body } = await this.admin.post('/api/complaints', {
      channel: 'email', body: 'It arrived broken.', author: { email }, orderRef,
    });
    await this.redress.settle();
    return String((await this.admin.get(`/api/complaints/${body.id}`)).body.caseId);
  }

  /** A claim for the first product of the order, or for the given ones. */
  async filed(order: BoughtOrder, lines = [{ sku: 'LAMP', quantity: 1, reason: 'damaged' }], who = this.agent): Promise<Json> {
    return ok(await who.post('/api/claims', { caseId: order.caseId, orderRef: order.ref, lines }), 201);
  }

  async assessing(order: BoughtOrder, lines?: { sku: string; quantity: number; reason: string }[]): Promise<Json> {
    return this.do(this.agent, await this.filed(order, lines), 'assess');
  }

  async proposed(order: BoughtOrder, legs: readonly Leg[], who = this.agent, lines?: { sku: string; quantity: number; reason: string }[]) {
    return this.do(who, await this.assessing(order, lines), 'propose', { legs: legs.map(inEuro), reason: 'It is broken.' });
  }

  /** Proposed by the agent and, when that takes somebody, approved by the administrator. */
  async approved(order: BoughtOrder, legs: readonly Leg[]): Promise<Json> {
    const claim = await this.proposed(order, legs);
    return String(claim.state) === 'approved' ? claim : this.do(this.admin, claim, 'approve');
  }

  /** On its way; everything that the processors have said is stored. */
  async settling(order: BoughtOrder, legs: readonly Leg[]): Promise<Json> {
    const claim = await this.do(this.agent, await this.approved(order, legs), 'settle');
    await this.redress.settle();
    return this.claim(claim);
  }

  try(who: Client, claim: Json, verb: string, body: unknown = {}): Promise<Answer> {
    return who.act(`/api/claims/${claim.id}/${verb}`, claim.version, body);
  }

  async do(who: Client, claim: Json, verb: string, body: unknown = {}): Promise<Json> {
    return ok(await this.try(who, claim, verb, body), 200);
  }

  async claim({ id }: Json): Promise<Json> {
    return ok(await this.agent.get(`/api/claims/${id}`), 200);
  }

  async payment(id: string | undefined): Promise<{ reserved: number; refunded: number }> {
    const row = await this.redress.reads.manager().findOneByOrFail(Payment, { id: String(id) });
    return { reserved: row.reservedMinor, refunded: row.refundedMinor };
  }

  /** What was given for a line, by the shop's id of it. */
  async given(lineId: string | undefined): Promise<number> {
    return (await this.redress.reads.manager().findOneByOrFail(OrderLine, { lineRef: String(lineId) })).givenMinor;
  }

  /** The kinds on a case's timeline that begin with one of these words, oldest first. */
  async told(caseId: string): Promise<string[]> {
    const { body } = await this.agent.get(`/api/cases/${caseId}/timeline`);
    return body.items.map(({ kind }) => String(kind)).filter((kind) => /^(claim|leg)\./.test(kind));
  }
}

export const inEuro = (leg: Leg): Leg => ({ currency: 'EUR', ...leg });
export const refund = (amountMinor: number, paymentId?: string): Leg => ({
  kind: 'refund', amountMinor, ...(paymentId === undefined ? {} : { paymentId }),
});

/** The body of an answer that has to be this one. */
export function ok({ status, body }: Answer, expected: number): Json {
  if (status !== expected) throw new Error(`${status} instead of ${expected}: ${JSON.stringify(body)}`);
  return body;
}
