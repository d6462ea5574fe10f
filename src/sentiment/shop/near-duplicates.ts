const runWords = 3;
const bands = 12;
const rowsPerBand = 2;
const hashes = bands * rowsPerBand;
/** Words that are read: what is copied is seen early. */
const maxWords = 400;

/**
 * A number for each text; texts that are alike share it, so that none of them is learnt from while another is used to
 * examine. Alike: of their runs of three words, digits and case aside, at least `least` are common to both (Jaccard).
 * Candidates are found by MinHash (Broder, "On the resemblance and containment of documents", 1997).
 */
export function nearDuplicates(texts: readonly string[], least: number): number[] {
  const runs = texts.map(runsOf);
  const groups = new Groups(texts.length);
  const seen = new Map<string, number[]>();
  for (const [at, own] of runs.entries()) {
    const signature = signatureOf(own);
    for (let band = 0; band < bands; band++) {
      const key = `${band}:${signature.slice(band * rowsPerBand, (band + 1) * rowsPerBand).join(':')}`;
      const others = seen.get(key) ?? [];
      if (others.length === 0) seen.set(key, others);
      // One of each group is enough to compare with; whatever is like it has joined it.
      const isNew = others.every((other) => groups.of(other) !== groups.of(at) && !joined(groups, runs, other, at, least));
      if (isNew) others.push(at);
    }
  }
  return texts.map((_, at) => groups.of(at));
}

function joined(groups: Groups, runs: readonly ReadonlySet<number>[], one: number, other: number, least: number): boolean {
  if (jaccard(runs[one] ?? new Set(), runs[other] ?? new Set()) < least) return false;
  groups.join(one, other);
  return true;
}

/** Hashes of the runs of words of a text; of a shorter one, of all its words at once. */
function runsOf(text: string): ReadonlySet<number> {
  const words = (text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, maxWords);
  const runs = new Set<number>();
  for (let at = 0; at + runWords <= words.length; at++) runs.add(hashOf(words.slice(at, at + runWords).join(' ')));
  if (runs.size === 0) runs.add(hashOf(words.join(' ')));
  return runs;
}

function signatureOf(runs: ReadonlySet<number>): number[] {
  const least = Array.from({ length: hashes }, () => 0xffffffff);
  for (const run of runs) {
    for (let at = 0; at < hashes; at++) least[at] = Math.min(least[at] ?? 0, mixed(run, at));
  }
  return least;
}

function jaccard(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  let common = 0;
  for (const run of one) if (other.has(run)) common++;
  return common / (one.size + other.size - common);
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** One of many hash functions: the finaliser of MurmurHash3 over the run and the function's number. */
function mixed(run: number, of: number): number {
  let hash = run ^ Math.imul(of + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Union–find. */
class Groups {
  private readonly above: Int32Array;

  constructor(size: number) {
    this.above = Int32Array.from({ length: size }, (_, at) => at);
  }

  of(at: number): number {
    let root = at;
    while (this.above[root] !== root) root = this.above[root] ?? root;
    return root;
  }

  join(one: number, other: number): void {
    const [low, high] = [this.of(one), this.of(other)].sort((a, b) => a - b);
    this.above[high ?? 0] = low ?? 0;
  }
}
