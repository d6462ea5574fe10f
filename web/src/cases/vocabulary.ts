import type { CaseState } from '../api/types.js';
import { t } from '../texts/t.js';

const stateNames: Readonly<Record<CaseState, string>> = {
  new: t('New'),
  open: t('Open'),
  waiting_customer: t('Waiting: customer'),
  waiting_partner: t('Waiting: partner'),
  snoozed: t('Snoozed'),
  resolved: t('Resolved'),
  closed: t('Closed'),
  merged: t('Merged'),
};

export const caseStateName = (state: CaseState): string => stateNames[state];

export const caseStates = Object.entries(stateNames).map(([value, label]) => ({ value, label }));

const severityNames = [t('None'), t('Minor'), t('Serious'), t('Critical')] as const;

/** 0 to 3. */
export const severityName = (severity: number): string => severityNames[severity] ?? String(severity);

export const priorities = ['low', 'normal', 'high', 'urgent'] as const;

/** Whether the complaint was justified. */
export const outcomes = ['upheld', 'partly_upheld', 'rejected', 'no_fault'] as const;

/** What went wrong, for the root-cause reports. */
export const causeCodes = [
  'product_defect',
  'packaging',
  'carrier_delay',
  'carrier_loss',
  'picking_error',
  'refund_late',
  'billing_error',
  'description_wrong',
  'website_error',
  'service_failure',
  'customer_error',
  'other',
] as const;
