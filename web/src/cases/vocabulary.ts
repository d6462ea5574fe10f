import type { CaseState } from '../api/types.js';

const stateNames: Readonly<Record<CaseState, string>> = {
  new: 'New',
  open: 'Open',
  waiting_customer: 'Waiting: customer',
  waiting_partner: 'Waiting: partner',
  snoozed: 'Snoozed',
  resolved: 'Resolved',
  closed: 'Closed',
};

export const caseStateName = (state: CaseState): string => stateNames[state];

export const caseStates = Object.entries(stateNames).map(([value, label]) => ({ value, label }));

const severityNames = ['None', 'Minor', 'Serious', 'Critical'] as const;

/** 0 to 3. */
export const severityName = (severity: number): string => severityNames[severity] ?? String(severity);

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
