const newline = 0x0a;

/** Knows on which line a byte of a stream stands, for bytes that are asked for in their order. */
export class LineCounter {
  private readonly ends: number[] = [];
  private passed = 0;
  private forgotten = 0;
  private bytes = 0;

  read(chunk: Buffer): void {
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) this.ends.push(this.bytes + at);
    this.bytes += chunk.length;
    // What has been asked for is not needed again.
    if (this.passed > 100_000) this.forget();
  }

  /** The line of the last of the first `bytes` bytes, from 1. */
  lineAt(bytes: number): number {
    while ((this.ends[this.passed] ?? Infinity) < bytes - 1) this.passed += 1;
    return this.forgotten + this.passed + 1;
  }

  private forget(): void {
    this.ends.splice(0, this.passed);
    this.forgotten += this.passed;
    this.passed = 0;
  }
}
