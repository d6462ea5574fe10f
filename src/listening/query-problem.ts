import { DomainError } from '../common/domain-error.js';
import { parseQuery } from './query/query-parser.js';
import type { Query } from './query/query.js';
import { QuerySyntaxError } from './query/query-syntax.error.js';

/** A query that cannot be read; `position` is the UTF-16 offset in it where the trouble is. */
class BadQuery extends DomainError {
  constructor(error: QuerySyntaxError) {
    super(422, error.code, error.message, {
      errors: [{ pointer: '/query', code: error.code, detail: error.message }],
      extra: { position: error.position },
    });
  }
}

/** Reads a query that a caller sent. */
export function queryFrom(source: string): Query {
  try {
    return parseQuery(source);
  } catch (error) {
    throw error instanceof QuerySyntaxError ? new BadQuery(error) : error;
  }
}
