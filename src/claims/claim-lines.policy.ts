/** A line of an order, as far as picking from it goes. */
export interface BoughtLine {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
}

export interface AskedLine<Reason extends string = string> {
  readonly sku: string;
  readonly quantity: number;
  readonly reason: Reason;
}

export interface PickedLine<Reason extends string = string> extends AskedLine<Reason> {
  readonly orderLineId: string;
  readonly name: string;
}

export type Picking<Reason extends string = string> =
  | { readonly ok: true; readonly lines: readonly PickedLine<Reason>[] }
  | { readonly ok: false; readonly index: number; readonly bought: number };

/**
 * Finds the order's lines behind the products that are claimed. One product may stand on several lines of the
 * order, and may be claimed for several reasons; together never more than was bought.
 */
export function pickLines<Reason extends string>(
  bought: readonly BoughtLine[],
  asked: readonly AskedLine<Reason>[],
): Picking<Reason> {
  const left = new Map(bought.map((line) => [line.id, line.quantity]));
  const lines: PickedLine<Reason>[] = [];
  for (const [index, { sku, quantity, reason }] of asked.entries()) {
    let wanted = quantity;
    for (const line of bought.filter((candidate) => candidate.sku === sku)) {
      const taken = Math.min(wanted, left.get(line.id) ?? 0);
      if (taken === 0) continue;
      left.set(line.id, (left.get(line.id) ?? 0) - taken);
      wanted -= taken;
      lines.push({ orderLineId: line.id, sku, name: line.name, quantity: taken, reason });
    }
    if (wanted > 0) {
      return {
        ok: false,
        index,
        bought: bought.reduce((sum, line) => sum + (line.sku === sku ? line.quantity : 0), 0),
      };
    }
  }
  return { ok: true, lines };
}
