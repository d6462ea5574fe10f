import type { Case } from '../api/types.js';

/** No clock runs, because it is the customer's turn. */
export const isPaused = ({ dueAt, clocks }: Case): boolean =>
  dueAt === null && clocks.some(({ state }) => state === 'paused');
