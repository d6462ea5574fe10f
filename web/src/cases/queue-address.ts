let last = '/cases';
let order: readonly string[] = [];

/** The queue as it was left, with its view, filters and search. */
export const queueAddress = (): string => last;

export function rememberQueue(search: string, numbers: readonly string[]): void {
  last = search ? `/cases?${search}` : '/cases';
  order = numbers;
}

/** The case after (1) or before (-1) this one in the queue as it was left. */
export function neighbourOf(number: string, by: 1 | -1): string | undefined {
  const at = order.indexOf(number);
  return at < 0 ? undefined : order[at + by];
}
