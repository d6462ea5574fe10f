import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { In } from 'typeorm';
import { NotFound } from '../../common/domain-error.js';
import { decodeTimedPlace, encodeCursor } from '../../common/paging.js';
import { Reads } from '../../database/reads.js';
import { InboxEntry } from '../inbox-entry.entity.js';
import { readBody } from '../read-delivery.js';
import { schemes } from '../signatures/schemes.js';
import { WebhookEndpoint } from '../webhook-endpoint.entity.js';
import { type DeliveryQuery, deliveryColumns, presentDelivery } from './delivery.schema.js';
import { walkDeliveries } from './delivery-walk.js';

/** Dead letters are counted up to here, so that the count costs the same however many there are. */
const countedMax = 1_000;

/** What an endpoint has been sent in the last thirty days. */
@Injectable()
export class DeliveriesService {
  constructor(@Inject(Reads) private readonly reads: Reads) {}

  async list(endpointId: string, { cursor, limit, ...filter }: DeliveryQuery) {
    await this.endpoint(endpointId);
    const scope = `deliveries ${endpointId}`;
    const after = decodeTimedPlace(scope, cursor);
    const { ids, next } = await walkDeliveries(this.reads, { ...filter, endpointId }, after, limit);
    const rows = await this.reads.manager().find(InboxEntry, { select: deliveryColumns, where: { id: In(ids) } });
    const byId = new Map(rows.map((row) => [row.id, presentDelivery(row)]));
    const page = { items: ids.flatMap((id) => byId.get(id) ?? []), nextCursor: next && encodeCursor(scope, next) };
    return cursor === undefined ? { ...page, dead: await this.dead(endpointId) } : page;
  }

  /** With its body. */
  async get(endpointId: string, id: string) {
    const { scheme } = await this.endpoint(endpointId);
    const entry = await this.reads.manager().findOneBy(InboxEntry, { endpointId, id });
    if (!entry) throw new NotFound('delivery');
    return { ...presentDelivery(entry), body: entry.body, payload: readBody(entry.body, schemes[scheme]).payload };
  }

  private async endpoint(id: string): Promise<WebhookEndpoint> {
    const endpoint = await this.reads.manager().findOneBy(WebhookEndpoint, { id });
    if (!endpoint) throw new NotFound('webhook endpoint');
    return endpoint;
  }

  private async dead(endpointId: string) {
    const row = await this.reads.one<{ n: number }>(sql`SELECT count(*) AS n FROM (SELECT 1 FROM inbox_entry
      WHERE "endpointId" = ${endpointId} AND rejection IS NOT NULL LIMIT ${countedMax + 1}) AS dead`);
    const found = Number(row?.n);
    return { count: Math.min(found, countedMax), more: found > countedMax };
  }
}
