import {
  IconInbox,
  IconMessage2Exclamation,
  IconPackage,
  IconSpeakerphone,
  IconUser,
} from '@tabler/icons-react';
import type { SearchHit } from '../api/types.js';
import { t } from '../texts/t.js';

export type SearchKind = SearchHit['kind'];

export const kindNames: Readonly<Record<SearchKind, string>> = {
  case: t('Cases'),
  complaint: t('Complaints'),
  mention: t('Mentions'),
  customer: t('Customers'),
  order: t('Orders'),
};

export const oneOfKind: Readonly<Record<SearchKind, string>> = {
  case: t('Case'),
  complaint: t('Complaint'),
  mention: t('Mention'),
  customer: t('Customer'),
  order: t('Order'),
};

export const kindIcons: Readonly<Record<SearchKind, typeof IconInbox>> = {
  case: IconInbox,
  complaint: IconMessage2Exclamation,
  mention: IconSpeakerphone,
  customer: IconUser,
  order: IconPackage,
};

/** Where a hit is shown: what belongs to a case, in the case. */
export function addressOf({ kind, id, number, caseId }: SearchHit): string {
  if (kind === 'customer') return `/customers/${id}`;
  if (kind === 'order') return `/orders/${encodeURIComponent(number ?? id)}`;
  if (kind === 'case') return `/cases/${number ?? id}`;
  if (caseId) return `/cases/${caseId}`;
  return kind === 'mention' ? '/mentions' : '/complaints';
}
