import type { OrderFacts } from './order.schema.js';

/** What a shop or a processor says about one thing of theirs, as of a moment. */
interface Said {
  /** Who says it: `shopify`, `stripe`. Its ids are unique within. */
  readonly source: string;
  /** Their id of the thing. */
  readonly ref: string;
  /** The payment it belongs to, by its `externalId`; of an order the payment that it is. */
  readonly about: string;
  /** Another name of the same payment. */
  readonly alias?: string | null;
  /** When they changed it, by their clock (epoch milliseconds). */
  readonly saidAt: number;
}

/** `ref` is the number that customers know. Shipments are news of their own. */
export interface OrderNewsFacts {
  readonly ref: string;
  readonly order: OrderFacts;
}

export interface ShipmentNewsFacts {
  /** Null when it was called off. */
  readonly shipment: OrderFacts['shipments'][number] | null;
}

/** Minor units; nothing when it failed. Some senders tell of each refund, some of all refunds of a payment together. */
export interface RefundNewsFacts {
  readonly amountMinor: number;
  readonly counts: 'part' | 'total';
}

/** What the bank holds back, in minor units; nothing while it only asks, or when the shop has won. */
export interface DisputeNewsFacts {
  readonly amountMinor: number;
  readonly isOver: boolean;
}

export type ShopNews = Said &
  (
    | { readonly kind: 'order'; readonly facts: OrderNewsFacts }
    | { readonly kind: 'shipment'; readonly facts: ShipmentNewsFacts }
    | { readonly kind: 'refund'; readonly facts: RefundNewsFacts }
    | { readonly kind: 'dispute'; readonly facts: DisputeNewsFacts }
  );

export type ShopNewsKind = ShopNews['kind'];
