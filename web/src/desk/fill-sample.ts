/** A piece of a template: words, or a variable with what stands there in the example; null where there is none such. */
export type Piece = { readonly words: string } | { readonly name: string; readonly sample: string | null };

const variable = /\{\{\s*([^{}]*?)\s*\}\}/g;

/** The template as the customer would read it, in pieces. */
export function fillSample(text: string, samples: ReadonlyMap<string, string>): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of text.matchAll(variable)) {
    const name = found[1] ?? '';
    if (found.index > at) pieces.push({ words: text.slice(at, found.index) });
    pieces.push({ name, sample: samples.get(name) ?? null });
    at = found.index + found[0].length;
  }
  if (at < text.length) pieces.push({ words: text.slice(at) });
  return pieces;
}
