import type { SlaPolicy } from '../api/types.js';
import type { Targets } from './target-table.js';
import { t } from '../texts/t.js';

/** How a new policy begins, as the server's standard does; in business minutes. */
export const usualTargets: Targets = {
  urgent: { firstResponse: 60, nextResponse: 60, resolution: 480 },
  high: { firstResponse: 120, nextResponse: 120, resolution: 960 },
  normal: { firstResponse: 240, nextResponse: 240, resolution: 1920 },
  low: { firstResponse: 480, nextResponse: 480, resolution: 3840 },
};

export const usualCalendar = (): SlaPolicy['calendar'] => ({
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  spans: [{ days: [1, 2, 3, 4, 5], opens: '09:00', closes: '17:00' }],
  holidays: [],
});

/** Known practices of how a complaint is answered; data of the server says the days. */
export const regimes = [
  { value: 'iso_10002', label: t('ISO 10002: acknowledged in 3 days, answered in 28') },
  { value: 'fca_disp', label: t('FCA DISP: final response in 8 weeks') },
  { value: 'fca_disp_payments', label: t('FCA DISP, payments: 15 business days, at most 35') },
  { value: 'cfpb', label: t('CFPB: 15 days, at most 60') },
] as const;
