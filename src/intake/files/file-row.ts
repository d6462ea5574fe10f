/** One row of a file: what it says, or why it cannot be read. */
export interface FileRow {
  /** Where it begins, from 1; the header of a CSV file is line 1. */
  readonly line: number;
  /** Where it ends: the next row begins after it. */
  readonly endLine: number;
  /** Bytes of the file up to its end. */
  readonly bytes: number;
  readonly value?: unknown;
  readonly reason?: string;
}

/** A row may be as long as a delivery, in bytes. */
export const rowBytesMax = 1024 * 1024;
