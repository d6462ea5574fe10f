/** What may be sent with a complaint. */
export const attachmentPolicy = Object.freeze({
  /** Bytes of one file. */
  bytesMax: 10 * 1024 * 1024,
  /** Files of one message. */
  countMax: 5,
  /** Characters of a file's name, as it is shown. */
  nameMax: 120,
  /** How many files may come from one address that nobody knows. */
  perAddress: { limit: 60, windowMs: 60 * 60 * 1000 },
  /** Bytes that are written at once. */
  pieceBytes: 512 * 1024,
  /** Files of a form that was never sent are forgotten after so long (milliseconds). */
  keepUnsentMs: 24 * 60 * 60 * 1000,
});
