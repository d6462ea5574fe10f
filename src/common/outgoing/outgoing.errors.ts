/**
 * What can go wrong between us and an address that somebody configured. `message` is for people, `code` for
 * programs.
 */
export abstract class OutgoingError extends Error {
  abstract readonly code: 'outgoing.refused' | 'outgoing.timeout' | 'outgoing.too_large' | 'outgoing.failed';

  /** `target` is the address without its query: keys and tokens often travel there. */
  constructor(
    message: string,
    readonly target: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/**
 * We did not call: a forbidden scheme, address range, or redirect. Nothing was sent to the refused address.
 */
export class OutgoingRefused extends OutgoingError {
  readonly code = 'outgoing.refused';
}

/** The whole exchange, redirects and body included, took longer than allowed. */
export class OutgoingTimeout extends OutgoingError {
  readonly code = 'outgoing.timeout';
}

/** The body, after decompression, is larger than allowed. */
export class OutgoingTooLarge extends OutgoingError {
  readonly code = 'outgoing.too_large';
}

/** The other side could not be reached, or broke off. `reason` is the system's code, such as `ECONNRESET`. */
export class OutgoingFailed extends OutgoingError {
  readonly code = 'outgoing.failed';

  constructor(
    message: string,
    target: string,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(message, target, options);
  }
}
