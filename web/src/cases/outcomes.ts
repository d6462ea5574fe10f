/** Whether the complaint was justified. */
export const outcomes = ['upheld', 'partly_upheld', 'rejected', 'no_fault'] as const;

/** What went wrong, for the root-cause reports. */
export const causeCodes = [
  'product_defect',
  'damaged_in_transit',
  'late_delivery',
  'lost_parcel',
  'wrong_item',
  'missing_item',
  'billing_error',
  'description_wrong',
  'service_failure',
  'customer_error',
  'other',
] as const;
