const hourMs = 60 * 60 * 1000;

/** How mailboxes are read. */
export const mailboxPolicy = Object.freeze({
  /** Mails of one reading; the next one goes on. */
  atOnce: 100,
  /** Bytes of one mail; a larger one is passed over, and noted. */
  bytesMax: 25 * 1024 * 1024,
  /** A mailbox is somebody's for so long, from one mail to the next (milliseconds). */
  leaseMs: 2 * 60 * 1000,
  connectMs: 15_000,
  /** After a failure (milliseconds). */
  retryMs: 60_000,
  /** More from one sender is kept, and opens no cases: a loop, or worse. */
  perSender: { limit: 20, windowMs: hourMs },
  /** Characters of a mail that are kept, with what it quotes. */
  textMax: 100_000,
});
