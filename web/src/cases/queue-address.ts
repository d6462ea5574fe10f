let last = '/cases';

/** The queue as it was left, with its view, filters and search. */
export const queueAddress = (): string => last;

export function rememberQueue(search: string): void {
  last = search ? `/cases?${search}` : '/cases';
}
