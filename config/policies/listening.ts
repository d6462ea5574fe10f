const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** How Redress listens. Durations are milliseconds, sizes bytes. */
export const listeningPolicy = Object.freeze({
  query: Object.freeze({ maxLength: 2048, maxDepth: 32 }),

  text: Object.freeze({ maxLength: 20_000, titleMaxLength: 500, nameMaxLength: 200, urlMaxLength: 2000 }),

  poll: Object.freeze({
    minEverySeconds: 60,
    maxEverySeconds: 7 * 24 * 60 * 60,
    /** Pages of one source read in one go before others get their turn. */
    maxPages: 25,
    /** A worker that has not renewed its lease for this long may be replaced. */
    leaseMs: 15 * second,
    renewEveryMs: 4 * second,
    /** Sources that one worker reads at the same time. */
    atOnce: 4,
    /** How long a worker that is told to stop waits for what it is reading. */
    stopWithinMs: 5 * second,
    /** Mentions younger than this are asked for again, in turn, to see edits and deletions. */
    recheckForMs: 2 * day,
    recheckBatch: 20,
    /** A source is late when it has been due for more than one interval, and at least this long. */
    lateAfterMs: 5 * minute,
  }),

  /** Waiting that the other side asks for is obeyed within these bounds: a wrong clock must not silence a source. */
  wait: Object.freeze({
    minMs: second,
    rateLimitMaxMs: hour,
    retryAfterMaxMs: day,
    cacheMaxMs: hour,
    ttlMaxMs: day,
  }),

  feed: Object.freeze({
    maxBytes: 4 * 1024 * 1024,
    timeoutMs: 20 * second,
    maxItems: 1000,
    /** A server that answers 304 for this long is asked once without conditions: some send frozen validators. */
    notModifiedForMs: day,
  }),

  mastodon: Object.freeze({ maxBytes: 4 * 1024 * 1024, timeoutMs: 20 * second, pageSize: 40 }),

  outgoing: Object.freeze({ maxBytes: 8 * 1024 * 1024, timeoutMs: 20 * second, maxRedirects: 5 }),
});

export type ListeningPolicy = typeof listeningPolicy;
