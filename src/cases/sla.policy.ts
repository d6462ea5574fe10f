export const clockKinds = ['first_response', 'resolution', 'acknowledge', 'final_response'] as const;
export type ClockKind = (typeof clockKinds)[number];

/** One promise about a case. Times are epoch milliseconds. */
export interface SlaClock {
  readonly kind: ClockKind;
  /** Null while the clock is paused: when it will be due depends on when it goes on. */
  readonly dueAt: number | null;
  readonly metAt: number | null;
  /** When it passed its time without being met; stays when it is met late. */
  readonly breachedAt: number | null;
}
