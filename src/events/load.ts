import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** Work that comes without a pause is gathered so long, so that many rows share the statements of one unit (milliseconds). */
const glanceMs = 25;
/** The longest that anything is put off (milliseconds). */
const passMaxMs = 200;
/** The part of the time that the event loop may be busy with others, 0 to 1, before work that nobody waits for makes room. */
const busyMin = 0.75;

/** How busy this process is with what others wait for: the event loop is what runs out first. */
export class Load {
  /**
   * Lets pass whatever is under way: a moment at least, and under load as long as that lasts, but never for long.
   * True when the load has outlasted it.
   */
  async pass(): Promise<boolean> {
    for (let passed = 0; passed < passMaxMs; passed += glanceMs) {
      const before = performance.eventLoopUtilization();
      await sleep(glanceMs);
      if (performance.eventLoopUtilization(before).utilization < busyMin) return false;
    }
    return true;
  }
}
