import { type Calendar, officeHours } from './calendar.js';

/** What is promised about cases of one priority, in business minutes; null where nothing is. */
export interface Targets {
  /** From the first text until somebody turns to the customer. */
  readonly firstResponse: number | null;
  /** From every further message of the customer until the next reply. */
  readonly nextResponse: number | null;
  readonly resolution: number | null;
}

/** How the service is measured: a clock that stands still while it is not our turn. */
export interface ServiceTerms {
  readonly calendar: Calendar;
  readonly targets: Readonly<Record<'low' | 'normal' | 'high' | 'urgent', Targets>>;
  /** States in which the clocks stand still, besides resolved and closed. */
  readonly pausedIn: readonly ('waiting_customer' | 'waiting_partner' | 'snoozed')[];
  /** A case counts as breaching this many minutes before a deadline. */
  readonly warningMinutes: number;
}

const hour = 60;
const workday = 8 * hour;

/** In force until a manager says otherwise. */
export const standardService: ServiceTerms = {
  calendar: officeHours,
  targets: {
    urgent: { firstResponse: hour, nextResponse: hour, resolution: workday },
    high: { firstResponse: 2 * hour, nextResponse: 2 * hour, resolution: 2 * workday },
    normal: { firstResponse: 4 * hour, nextResponse: 4 * hour, resolution: 4 * workday },
    low: { firstResponse: workday, nextResponse: workday, resolution: 8 * workday },
  },
  pausedIn: ['waiting_customer'],
  warningMinutes: 2 * hour,
};
