import { AsyncLocalStorage } from 'node:async_hooks';

/** What follows a request through the code without being passed by hand. */
export interface RequestContext {
  readonly requestId: string;
  /** Set when the caller sent an `Idempotency-Key`. */
  readonly idempotency?: { readonly scope: string; readonly digest: string };
}

export const requestContext = new AsyncLocalStorage<RequestContext>();
