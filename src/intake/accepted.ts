import type { ShopNewsKind } from '../customers/shop-news.js';

/** Something that a delivery became, as its sender is told. */
export interface AcceptedThing {
  readonly kind: 'complaint' | ShopNewsKind;
  readonly id: string;
}
