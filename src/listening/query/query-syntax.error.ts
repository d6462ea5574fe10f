/** A query that cannot be read. `position` is the UTF-16 offset in the query where the trouble is. */
export class QuerySyntaxError extends Error {
  readonly code = 'query.syntax';

  constructor(
    message: string,
    readonly position: number,
  ) {
    super(message);
    this.name = 'QuerySyntaxError';
  }
}
