import type { LegKind } from '../api/types.js';

export const claimReasons = [
  'damaged',
  'wrong_item',
  'missing_item',
  'not_received',
  'not_as_described',
  'late',
  'other',
] as const;

export const legKinds: readonly LegKind[] = ['refund', 'store_credit', 'replacement', 'repair', 'goodwill'];
