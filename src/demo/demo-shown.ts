import type { Shown } from './demo-client.js';

export interface ShownCase extends Shown {
  readonly number: string;
  readonly category: string;
  readonly customer: { readonly id: string } | null;
  readonly orderRef: string | null;
  readonly label: string;
}

export interface ShownClaim extends Shown {
  readonly caseId: string;
  readonly orderRef: string;
  readonly lines: readonly { readonly id: string; readonly paidMinor?: number }[];
}

export interface ShownLeg extends Shown {
  readonly processor: string;
}

export interface ShownOrder {
  readonly currency: string;
  readonly payments: readonly { readonly externalId: string }[];
  readonly lines: readonly { readonly sku: string; readonly quantity: number; readonly paidMinor: number; readonly givenMinor: number }[];
}

export interface List<Item> {
  readonly items: readonly Item[];
}

/** Why a line is claimed, by what the case is about. */
export const reasonOf: Readonly<Record<string, string>> = {
  damaged: 'damaged',
  delivery: 'not_received',
  refund: 'other',
  wrong_item: 'wrong_item',
  missing: 'missing_item',
  quality: 'not_as_described',
};
