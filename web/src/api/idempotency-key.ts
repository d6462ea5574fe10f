/**
 * A key that no other request has. Not crypto.randomUUID: browsers offer that over https only, and a
 * console inside a company network is often reached over http.
 */
export const newIdempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
