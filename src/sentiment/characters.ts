/** What a UTF-16 code unit means to the tokeniser. */
export const OTHER = 0;
export const WORD = 1;
export const SPACE = 2;
/** Punctuation that ends a clause, and with it the reach of a negation. */
export const CLAUSE_END = 3;
export const PICTOGRAPH = 4;
export const HIGH_SURROGATE = 5;

/**
 * Class of each UTF-16 code unit. Built once from Unicode properties: asking a regular expression
 * for every character of every text would cost more than the rest of the scoring.
 */
export const unitClass = buildClasses();

/** Lower-case form of an ASCII letter or digit, 0 for every other ASCII character. */
export const asciiFold = Uint8Array.from({ length: 128 }, (_, unit) => {
  const small = String.fromCharCode(unit).toLowerCase();
  return /[a-z0-9]/.test(small) ? small.charCodeAt(0) : 0;
});

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(65_536);
  const plane = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit)).join('');
  mark(classes, plane, 0, /[\p{L}\p{M}\p{N}]+/gu, WORD);
  mark(classes, plane, 0, /[\s\p{Z}\p{Cc}]+/gu, SPACE);
  mark(classes, plane, 0, /\p{Extended_Pictographic}+/gu, PICTOGRAPH);
  const upper = Array.from({ length: 0x2000 }, (_, unit) => String.fromCharCode(0xe000 + unit)).join('');
  mark(classes, upper, 0xe000, /[\p{L}\p{M}\p{N}]+/gu, WORD);
  for (const sign of '.,;:!?()[]{}…—–|\u3002\u3001\uff01\uff1f\uff0c\u061f\u060c\u00bf\u00a1') {
    classes[sign.charCodeAt(0)] = CLAUSE_END;
  }
  // A letter to Unicode, but people type it as an apostrophe.
  classes[0x02bc] = OTHER;
  classes.fill(HIGH_SURROGATE, 0xd800, 0xdc00);
  return classes;
}

function mark(classes: Uint8Array, plane: string, offset: number, pattern: RegExp, kind: number): void {
  for (const run of plane.matchAll(pattern)) {
    classes.fill(kind, offset + run.index, offset + run.index + run[0].length);
  }
}
