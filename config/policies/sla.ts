/** When people work; whole hours of local time, 0 to 24. */
export interface BusinessHours {
  /** IANA name. */
  readonly zone: string;
  /** ISO weekdays: 1 is Monday. */
  readonly days: readonly number[];
  readonly opens: number;
  readonly closes: number;
}

/** What is promised about a case. Targets are business minutes, deadlines calendar days. */
export interface SlaPolicy {
  readonly hours: BusinessHours;
  readonly targets: Readonly<
    Record<
      'low' | 'normal' | 'high' | 'urgent',
      { readonly firstResponse: number; readonly resolution: number }
    >
  >;
  /** Of a complaint, whoever we are waiting for. */
  readonly complaint: { readonly acknowledgeDays: number; readonly finalResponseDays: number };
  /** A case counts as breaching this many minutes before its deadline. */
  readonly warningMinutes: number;
}

const hour = 60;
const workday = 8 * hour;

export const slaPolicy: SlaPolicy = {
  hours: { zone: 'Europe/London', days: [1, 2, 3, 4, 5], opens: 9, closes: 17 },
  targets: {
    urgent: { firstResponse: hour, resolution: workday },
    high: { firstResponse: 2 * hour, resolution: 2 * workday },
    normal: { firstResponse: 4 * hour, resolution: 4 * workday },
    low: { firstResponse: workday, resolution: 8 * workday },
  },
  complaint: { acknowledgeDays: 3, finalResponseDays: 28 },
  warningMinutes: 2 * hour,
};
