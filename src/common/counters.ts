/** Counts, since the start of the process, what leaves no row behind. Metrics show them. */
export class Counters {
  private readonly counts = new Map<string, Map<string, number>>();

  add(name: string, kind: string): void {
    const kinds = this.counts.get(name) ?? new Map<string, number>();
    this.counts.set(name, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
  }

  of(name: string): ReadonlyMap<string, number> {
    return this.counts.get(name) ?? new Map();
  }
}
