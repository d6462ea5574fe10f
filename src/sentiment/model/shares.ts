/** As many features as a paragraph has. */
const MANY_WORDS = 256;
const MANY_GRAMS = 1_024;

/** What one word and one n-gram of a text count: long texts would otherwise shout. */
export function shares(words: number, grams: number, gramShare: number): { words: number; grams: number } {
  return { words: shareOf(words, MANY_WORDS), grams: gramShare * shareOf(grams, MANY_GRAMS) };
}

/** Beyond `many` features the mean decides, so that no text becomes surer by going on and on. */
function shareOf(count: number, many: number): number {
  return count < many ? 1 / Math.sqrt(count + 1) : Math.sqrt(many) / (count + 1);
}
