/** The only source of "now". Times are epoch milliseconds, UTC. */
export class Clock {
  now(): number {
    return Date.now();
  }
}

/** A clock that tests move by hand. */
export class ManualClock extends Clock {
  constructor(private at: number) {
    super();
  }

  override now(): number {
    return this.at;
  }

  advance(milliseconds: number): void {
    this.at += milliseconds;
  }
}
