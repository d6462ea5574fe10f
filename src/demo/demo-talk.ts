import { createHash } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Channel } from '../intake/channels.js';
import { hear } from '../listening/heard-item.js';
import { writeMentions } from '../listening/mention-writer.js';
import type { MonitorInForce } from '../listening/monitors-in-force.js';
import type { FetchedItem } from '../listening/sources/source-adapter.js';
import { shippedSetup } from '../sentiment/scorer-setup.js';
import { Tx } from '../database/tx.js';
import type { Chance } from './chance.js';
import type { DemoClient } from './demo-client.js';
import { type Slots, writeComplaint, writePost, writeSubject } from './phrases.js';
import type { PlannedOrder, Utterance } from './plan.js';
import { brands, person } from './shop.js';

const channelWeights = { email: 34, form: 22, webhook: 14, chat: 10, phone: 8, review: 7, social: 4, store: 1 } as const;

export function orderBody(order: PlannedOrder) {
  const { name, email } = person(order.customer);
  const lines = order.lines.map(({ product, quantity, discountMinor, batch }) => ({
    sku: product.sku,
    name: product.name,
    quantity,
    unitPriceMinor: product.priceMinor,
    discountMinor,
    supplier: product.supplier,
    ...(batch ? { batch } : {}),
  }));
  const total = lines.reduce((sum, line) => sum + line.quantity * line.unitPriceMinor - line.discountMinor, 0);
  return {
    placedAt: new Date(order.placedAt).toISOString(),
    currency: 'EUR',
    customer: { name, email },
    lines,
    payments: [{ ...order.payment, capturedMinor: total }],
    shipments: [
      {
        carrier: order.carrier,
        tracking: `${order.carrier.slice(0, 2).toUpperCase()}${order.ref.slice(3)}DE`,
        shippedAt: new Date(order.placedAt + 86_400_000).toISOString(),
        ...(order.deliveredAt ? { deliveredAt: new Date(order.deliveredAt).toISOString() } : {}),
      },
    ],
  };
}

function slotsOf(chance: Chance, { customer, order, brand, talk }: Utterance): Slots {
  const line = order?.lines.find(({ batch }) => (talk === 'batch') === (batch !== null)) ?? order?.lines[0];
  const named = brands[brand] ?? brands[0];
  return {
    product: line?.product.name ?? 'Desk lamp',
    order: order?.ref ?? 'AF-10001',
    days: String(chance.between(3, 14)),
    carrier: order?.carrier ?? 'ParcelPost',
    name: person(customer).name,
    brand: named.brand,
    tag: named.brand.toLowerCase().replace(' & ', 'and').replaceAll(' ', ''),
  };
}

export async function sendComplaint(client: DemoClient, chance: Chance, said: Utterance): Promise<void> {
  const slots = slotsOf(chance, said);
  const { name, email, handle } = person(said.customer);
  const channel: Channel = chance.weighted(channelWeights);
  const line = said.order?.lines.find(({ product }) => product.name === slots.product);
  await client.post('/api/complaints', {
    channel,
    subject: writeSubject(said.talk, slots),
    body: writeComplaint(chance, said.talk, slots),
    author: channel === 'social' ? { name, email, handle } : { name, email },
    ...(said.order ? { orderRef: said.order.ref } : {}),
    ...(line ? { sku: line.product.sku } : {}),
    occurredAt: new Date(said.at).toISOString(),
  });
}

/** What a source would have fetched: the demo has no network to listen to. */
export async function hearPosts(
  app: NestFastifyApplication,
  sources: Readonly<Record<'mastodon' | 'feed', string>>,
  monitors: readonly MonitorInForce[],
  chance: Chance,
  posts: readonly Utterance[],
): Promise<void> {
  for (const kind of ['mastodon', 'feed'] as const) {
    const heard = posts
      .filter(({ where }) => where === kind)
      .flatMap((said) => hear(sources[kind], itemOf(chance, said, kind), monitors, undefined, shippedSetup) ?? []);
    if (heard.length > 0) await app.get(Tx).run((unit) => writeMentions(unit, { id: sources[kind], kind }, heard));
  }
}

function itemOf(chance: Chance, said: Utterance, kind: 'mastodon' | 'feed'): FetchedItem {
  const { name, handle } = person(said.customer);
  const text = writePost(chance, said.talk, slotsOf(chance, said));
  const externalId = `${said.at}${chance.between(100, 999)}`;
  const popular = chance.chance(0.04) ? chance.between(2_000, 90_000) : chance.between(12, 900);
  return {
    externalId,
    canonicalUri: `https://social.example/posts/${externalId}`,
    url: `https://social.example/posts/${externalId}`,
    kind: 'post',
    authorHandle: handle,
    authorName: name,
    authorFollowers: kind === 'mastodon' ? popular : null,
    title: '',
    text,
    lang: 'en',
    createdAt: said.at,
    editedAt: null,
    engagement: { likes: chance.between(0, Math.ceil(popular / 90)), reposts: chance.between(0, Math.ceil(popular / 400)), replies: chance.between(0, 6) },
    contentHash: createHash('sha256').update(text).digest('base64url'),
  };
}
