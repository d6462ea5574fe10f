const minuteMs = 60_000;

/** How answers to customers leave. */
export const replyPolicy = Object.freeze({
  /** UTF-16 code units. */
  bodyMax: 20_000,
  subjectMax: 300,
  /** Files of one reply. */
  attachmentsMax: 10,
  /** Bytes of all files of one reply; what most mail servers take. */
  attachmentBytesMax: 20 * 1024 * 1024,
  /** How many replies a case shows; the list pages through all. */
  shown: 100,
  /** What was surely not sent is tried again so long after (milliseconds); after the last it has failed. */
  retryAfterMs: [minuteMs, 5 * minuteMs, 15 * minuteMs, 60 * minuteMs, 3 * 60 * minuteMs, 6 * 60 * minuteMs],
  /** One call to a server that takes a reply (milliseconds). */
  answerWithinMs: 30_000,
  /** Mastodon remembers an idempotency key for an hour; asking again after that would post twice (milliseconds). */
  mastodonKeyMs: 55 * minuteMs,
});
