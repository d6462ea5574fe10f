import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { formPolicy } from '../../../config/policies/complaint-form.js';
import { Clock } from '../../common/clock.js';
import { addressGroup } from '../../common/throttle/address-group.js';
import { countTry } from '../../common/throttle/throttle.js';
import { TokenSigner } from '../../common/token-signer.js';
import { findOrderLines } from '../../customers/find-order-lines.js';
import { Reads } from '../../database/reads.js';
import { Tx } from '../../database/tx.js';
import type { ComplaintForm } from './complaint-form.entity.js';
import type { OrderAnswer } from './form-page.js';
import type { Typed } from './typed.js';

/**
 * Shows customers what they ordered, to choose from. Every question is counted before it is looked at, whether or not
 * there is such an order, and a wrong number and a wrong address are answered alike.
 */
@Injectable()
export class OrderLookupService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(TokenSigner) private readonly signer: TokenSigner,
  ) {}

  async ask(form: ComplaintForm, typed: Typed, address: string): Promise<OrderAnswer> {
    if (!mayAsk(form) || typed.orderRef === '' || typed.email === '') return { kind: 'none' };
    const waitMs = await this.tx.run((unit) =>
      countTry(unit, [
        { subject: `form-order:${form.id}:${addressGroup(address)}`, ...formPolicy.lookupsPerAddress },
        { subject: `form-order-ref:${digestOf(typed.orderRef)}`, ...formPolicy.lookupsPerOrder },
      ]),
    );
    if (waitMs > 0) return { kind: 'throttled' };
    const lines = await findOrderLines(this.reads, typed.orderRef, typed.email);
    if (lines.length === 0) return { kind: 'none' };
    const proof = this.signer.sign('order', `${place(form, typed)}.${this.clock.now()}`);
    return { kind: 'found', lines, proof, chosen: '' };
  }

  /** An order that was found before is shown again without asking anew, while its number and address stay as they were. */
  async again(form: ComplaintForm, typed: Typed, proof: string, chosen: string): Promise<OrderAnswer | null> {
    const [of, at] = this.signer.read('order', proof)?.split('.') ?? [];
    if (!mayAsk(form) || of !== place(form, typed) || this.clock.now() - Number(at) > formPolicy.lookupMs) return null;
    const lines = await findOrderLines(this.reads, typed.orderRef, typed.email);
    return lines.length === 0 ? null : { kind: 'found', lines, proof, chosen };
  }
}

/** What was chosen, if something was. */
export function skuChosen(order: OrderAnswer | null): string | null {
  if (order?.kind !== 'found' || !/^[1-9]\d{0,2}$/.test(order.chosen)) return null;
  return order.lines[Number(order.chosen) - 1]?.sku ?? null;
}

const mayAsk = ({ orderLookup, fields }: ComplaintForm): boolean =>
  Boolean(orderLookup) && fields.orderRef !== 'off' && fields.email !== 'off';

const place = ({ id }: ComplaintForm, { orderRef, email }: Typed): string => digestOf(JSON.stringify([id, orderRef, email]));

const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url');
