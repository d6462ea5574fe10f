/** Over how long rates are looked at: what is older than this counts little (milliseconds). */
const memoryMs = 300;
/** The part of the time that a handler's work may ask for before it is clear that requests would have to wait for it. */
const loadMax = 0.7;

/**
 * Whether a handler can keep up with what comes in: how much comes in a millisecond, and how long each takes. When both
 * together ask for most of the time there is, whoever waits for an answer goes first, and the work is done later.
 */
export class Pace {
  private came = 0;
  private ratePerMs = 0;
  private msEach = 0;

  /** `since`: when counting begins (milliseconds, as those below). */
  constructor(private since: number) {}

  /** So many have come. */
  take(things: number): void {
    this.came += things;
  }

  /**
   * So many were done from one time to another. A turn that had little to do says nothing about what many would take:
   * most of it goes into its statements, however little they carry.
   */
  worked(things: number, hadMuch: boolean, from: number, to: number): void {
    const passed = Math.max(1, to - this.since);
    const kept = Math.exp(-passed / memoryMs);
    this.ratePerMs = kept * this.ratePerMs + (1 - kept) * (this.came / passed);
    this.came = 0;
    this.since = to;
    if (!hadMuch) return;
    const each = (to - from) / things;
    this.msEach = this.msEach === 0 ? each : (this.msEach + each) / 2;
  }

  get isBehind(): boolean {
    return this.ratePerMs * this.msEach > loadMax;
  }
}
