import { randomFillSync, randomInt } from 'node:crypto';
import { v7 } from 'uuid';

/** Random bytes are fetched for many ids at once: asking the system for a few costs more than all else of an id. */
const pool = new Uint8Array(16 * 512);
let taken = pool.length;

const last = { msecs: 0, seq: 0 };

/**
 * UUIDv7: sorts by the time it was made, so that inserts land at the end of every index, and within one process
 * also by order within a millisecond (RFC 9562 §6.2, method 1: a counter that starts at random).
 */
export function newId(): string {
  if (taken === pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  const random = pool.subarray(taken, taken + 16);
  taken += 16;
  const now = Date.now();
  if (now > last.msecs) {
    last.msecs = now;
    last.seq = ((random[6] ?? 0) << 23) | ((random[7] ?? 0) << 16) | ((random[8] ?? 0) << 8) | (random[9] ?? 0);
  } else if (last.seq === 0xff_ff_ff_ff) {
    last.msecs += 1;
    last.seq = randomInt(2 ** 16);
  } else {
    last.seq += 1;
  }
  return v7({ random, msecs: last.msecs, seq: last.seq });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isId = (value: string): boolean => uuid.test(value);
