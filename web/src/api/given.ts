/** Only the parts of a filter that say something: the server refuses empty values. */
export function given<T extends object>(filter: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== '' && value !== undefined),
  ) as Partial<T>;
}
