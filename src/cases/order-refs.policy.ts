/** What in a text may be the number of an order. */
export interface OrderRefs {
  /** Said to be one: `order no. A-1001`, `#1001`. */
  readonly named: readonly string[];
  /** Every word that could be one, those that are named among them. */
  readonly possible: readonly string[];
}

const possibleMax = 12;
const word = /[\p{L}\p{N}][\p{L}\p{N}_/-]{0,39}/gu;
const wordEnd = /[_/-]+$/;
const noun = 'orders?|bestellung|bestellnummer|bestell-?nr|auftrag|auftragsnummer|commande|pedido|ordine|encomenda|zamówienie';
const joint = String.raw`(?:(?:number|numéro|número|numero|nummer|ref|reference|no|nr|num|id|is|was)\b|n[°º])`;
const gap = String.raw`[\s.:#()"']{0,4}`;
/** What stands in front of a number that is said to be an order's, and how far that is looked for. */
const cue = new RegExp(String.raw`(?:\b(?:${noun})\b${gap}(?:${joint}${gap}){0,2}|#\s?)$`, 'iu');
const cueMax = 40;
/** Years and amounts are numbers too; fewer digits than this mean nothing. */
const hasDigits = /\d.*\d.*\d/;
const year = /^(?:19|20)\d\d$/;

/** A number may be written with small letters; shops write theirs with capitals. */
const spellings = (refs: readonly string[]): string[] => [...new Set(refs.flatMap((ref) => [ref, ref.toUpperCase()]))];

export function orderRefsIn(text: string): OrderRefs {
  const said = new Set<string>();
  const words = new Set<string>();
  if (hasDigits.test(text)) {
    for (const { 0: found, index } of text.matchAll(word)) {
      const ref = found.replace(wordEnd, '');
      if (!hasDigits.test(ref) || words.size === possibleMax) continue;
      words.add(ref);
      if (cue.test(text.slice(Math.max(0, index - cueMax), index))) said.add(ref);
    }
  }
  return { named: [...said], possible: spellings([...words]) };
}

/**
 * The one order that a text is about; null when it names none, or several. `buyers` has the orders that are known, each
 * with whoever bought it. A number that is not said to be an order's counts only if the customer has that order; one
 * that the shop has not told us of counts only if it is said to be one.
 */
export function orderNamed(
  { named: said, possible }: OrderRefs,
  buyers: ReadonlyMap<string, string | null>,
  customerId: string | null,
): string | null {
  const known = spellings(said).filter((ref) => buyers.has(ref));
  if (known.length > 0) return only(known);
  const own = possible.filter((ref) => customerId !== null && buyers.get(ref) === customerId);
  if (own.length > 0) return only(own);
  return only(said.filter((ref) => !year.test(ref)));
}

const only = (refs: readonly string[]): string | null => (refs.length === 1 ? (refs[0] ?? null) : null);
