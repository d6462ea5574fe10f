import { type Calendar, englishBusinessDays, officeHours } from './calendar.js';

export const periodUnits = ['calendar_days', 'business_days', 'weeks'] as const;

/**
 * A period after the complaint came. Calendar days and weeks are counted to the hour; business days end with the
 * local day, and the day on which the complaint came does not count.
 */
export interface Period {
  readonly count: number;
  readonly unit: (typeof periodUnits)[number];
}

/** What a complaint is owed, whoever we are waiting for: these deadlines never pause. Null where nothing is. */
export interface ComplaintTerms {
  readonly calendar: Calendar;
  readonly acknowledge: Period | null;
  /** A letter that says why it takes longer, unless the final response was sent by then. */
  readonly holding: Period | null;
  readonly final: Period;
  /** The final response once a holding letter has been sent in time. */
  readonly finalAfterHolding: Period | null;
  /** Resolved by then, a short letter does. Missing it breaks no promise. */
  readonly summary: Period | null;
  readonly warningMinutes: number;
}

export const regimes = ['iso_10002', 'fca_disp', 'fca_disp_payments', 'cfpb'] as const;
export type Regime = (typeof regimes)[number];

const days = (count: number): Period => ({ count, unit: 'calendar_days' });
const businessDays = (count: number): Period => ({ count, unit: 'business_days' });
const weeks = (count: number): Period => ({ count, unit: 'weeks' });
const dayMinutes = 24 * 60;

export const complaintRegimes: Readonly<Record<Regime, ComplaintTerms>> = {
  /** The standard wants prompt steps and names no days; these are common practice. */
  iso_10002: {
    calendar: officeHours,
    acknowledge: days(3),
    holding: null,
    final: days(28),
    finalAfterHolding: null,
    summary: null,
    warningMinutes: dayMinutes,
  },
  /** DISP 1.5 and 1.6: "promptly" is five business days here; the letter after four weeks is good practice. */
  fca_disp: {
    calendar: englishBusinessDays,
    acknowledge: businessDays(5),
    holding: weeks(4),
    final: weeks(8),
    finalAfterHolding: null,
    summary: businessDays(3),
    warningMinutes: 5 * dayMinutes,
  },
  /** DISP 1.6.2A: complaints about payment services and electronic money. */
  fca_disp_payments: {
    calendar: englishBusinessDays,
    acknowledge: businessDays(5),
    holding: null,
    final: businessDays(15),
    finalAfterHolding: businessDays(35),
    summary: businessDays(3),
    warningMinutes: 3 * dayMinutes,
  },
  /** A response in 15 days, which may say that the final one takes up to 60. */
  cfpb: {
    calendar: { ...officeHours, zone: 'America/New_York' },
    acknowledge: null,
    holding: null,
    final: days(15),
    finalAfterHolding: days(60),
    summary: null,
    warningMinutes: 3 * dayMinutes,
  },
};

/** In force until a manager says otherwise. */
export const standardRegime: Regime = 'iso_10002';
export const standardComplaint: ComplaintTerms = complaintRegimes[standardRegime];
