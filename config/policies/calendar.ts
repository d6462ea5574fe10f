/** When people work: local times of weekdays, except on holidays. */
export interface Calendar {
  /** IANA name. */
  readonly zone: string;
  /** Spans of one weekday do not overlap; a lunch break makes two of them. */
  readonly spans: readonly OpenSpan[];
  /** Local dates, `2026-12-25`, on which nobody works. */
  readonly holidays: readonly string[];
}

export interface OpenSpan {
  /** ISO weekdays: 1 is Monday. */
  readonly days: readonly number[];
  /** Local time on the wall, `09:00`. */
  readonly opens: string;
  /** Exclusive; `24:00` is the end of the day. */
  readonly closes: string;
}

const weekdays = [1, 2, 3, 4, 5];

export const officeHours: Calendar = {
  zone: 'Europe/London',
  spans: [{ days: weekdays, opens: '09:00', closes: '17:00' }],
  holidays: [],
};

/** Business days in England and Wales, with the bank holidays announced so far (gov.uk/bank-holidays). */
export const englishBusinessDays: Calendar = {
  ...officeHours,
  holidays: [
    '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28',
    '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28',
  ],
};
