const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** Limits of the public complaint form and the customer's status page. Durations are milliseconds. */
export const formPolicy = Object.freeze({
  /** Nobody reads and fills in a form faster; programs do. */
  fillMinMs: 2_000,
  /** A page that has stood open for longer has to be sent once more. */
  fillMaxMs: dayMs,
  /** UTF-16 code units. */
  messageMax: 20_000,
  /** How often one address may send one form, whether or not it is taken. */
  sends: { limit: 30, windowMs: hourMs },
  /** How often one address may ask one form for an order, and how often anybody may ask for one order. */
  lookupsPerAddress: { limit: 10, windowMs: 15 * minuteMs },
  lookupsPerOrder: { limit: 20, windowMs: hourMs },
  /** A found order is shown again for so long without asking anew. */
  lookupMs: hourMs,
  /** How often something may be added through one status link. */
  messages: { limit: 20, windowMs: hourMs },
  /** How long a status link works. */
  statusLinkMs: 365 * dayMs,
});
