/** Kinds of token. */
export const WORD_TOKEN = 1;
export const EMOJI_TOKEN = 2;
export const LINK_TOKEN = 3;
export const HANDLE_TOKEN = 4;

/** Flags of a token, added up. */
export const AFTER_BREAK = 1;
export const ALL_CAPS = 2;
/** Written with a letter three times or more in a row: "sooo". */
export const STRETCHED = 4;
export const IN_HASHTAG = 8;
export const AFTER_CURRENCY = 16;
export const NUMERIC = 32;

/**
 * The tokens of one text, as parallel columns instead of one object a token: a scorer reads millions of
 * them a second and keeps none. Offsets are UTF-16 code units, end exclusive. Reused from text to text.
 */
export class Tokens {
  count = 0;
  /** `!` and `?` of the text, counted by the tokeniser. */
  exclamations = 0;
  questions = 0;
  start = new Int32Array(512);
  end = new Int32Array(512);
  /** Vocabulary id, 0 when the word is unknown. */
  id = new Int32Array(512);
  /** Hash of the folded spelling; what has no spelling worth learning (a link, a number) shares one a kind. */
  hash = new Int32Array(512);
  kind = new Uint8Array(512);
  flags = new Uint8Array(512);
  /** Index of the token that negates this one, −1 when none does; filled by `markNegation`. */
  negator = new Int32Array(512);

  clear(): void {
    this.count = 0;
    this.exclamations = 0;
    this.questions = 0;
  }

  add(kind: number, start: number, end: number, id: number, flags: number, hash: number): void {
    if (this.count === this.start.length) this.grow();
    const at = this.count++;
    this.kind[at] = kind;
    this.start[at] = start;
    this.end[at] = end;
    this.id[at] = id;
    this.hash[at] = hash;
    this.flags[at] = flags;
    this.negator[at] = -1;
  }

  private grow(): void {
    const size = this.start.length * 2;
    const widen = (column: Int32Array): Int32Array<ArrayBuffer> => {
      const wide = new Int32Array(size);
      wide.set(column);
      return wide;
    };
    this.start = widen(this.start);
    this.end = widen(this.end);
    this.id = widen(this.id);
    this.hash = widen(this.hash);
    this.negator = widen(this.negator);
    this.kind = Uint8Array.from({ length: size }, (_, at) => this.kind[at] ?? 0);
    this.flags = Uint8Array.from({ length: size }, (_, at) => this.flags[at] ?? 0);
  }
}
