/** After this many tries a row is left for a person to look at. */
export const triesMax = 12;

/** Doubles from one second to one hour (milliseconds). */
export function retryDelayMs(tries: number): number {
  return Math.min(1000 * 2 ** Math.max(0, tries - 1), 60 * 60 * 1000);
}
