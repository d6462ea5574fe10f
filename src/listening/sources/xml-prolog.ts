/**
 * The document from its root element on: declaration, comments and DOCTYPE are dropped, and with the DOCTYPE
 * every entity it defines. Runs once over the prolog; null when there is no root element.
 */
export function rootElementOf(text: string): { name: string; xml: string } | null {
  let at = 0;
  for (;;) {
    at = skipSpace(text, at);
    let end: number;
    if (text.startsWith('<?', at)) end = after(text, '?>', at);
    else if (text.startsWith('<!--', at)) end = after(text, '-->', at);
    else if (/^<!doctype/i.test(text.slice(at, at + 9))) end = endOfDoctype(text, at);
    else break;
    if (end < 0) return null;
    at = end;
  }
  const name = /^<(?:[\w-]+:)?([\w-]+)[\s/>]/.exec(text.slice(at, at + 200))?.[1];
  return name ? { name: name.toLowerCase(), xml: text.slice(at) } : null;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\uFEFF]/.test(text.charAt(at))) at += 1;
  return at;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** An internal subset may hold quoted `>` and `]`, and comments with single quotes. */
function endOfDoctype(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at < 0) return -1;
    } else if (text.startsWith('<!--', at)) {
      at = after(text, '-->', at) - 1;
      if (at < 0) return -1;
    } else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    else if (character === '>' && depth <= 0) return at + 1;
  }
  return -1;
}
