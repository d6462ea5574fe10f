import { RE2JS } from 're2js';

/** As long may a pattern be, and as large the machine that it becomes: matching takes time with the size of both. */
export const patternMax = 500;
const programMax = 1_000;

/** No more of a text is looked at (UTF-16 code units). */
const textMax = 20_000;

const compiled = new Map<string, RE2JS>();
const keptMax = 1_000;

function compile(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known) return known;
  if (compiled.size >= keptMax) compiled.clear();
  const made = RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE);
  compiled.set(pattern, made);
  return made;
}

export function isPattern(pattern: string): boolean {
  if (pattern.length > patternMax) return false;
  try {
    return compile(pattern).programSize() <= programMax;
  } catch {
    return false;
  }
}

/** Whether the pattern is found anywhere, in time that grows with the text and no faster. */
export const matchesPattern = (pattern: string, text: string): boolean => compile(pattern).test(text.slice(0, textMax));
