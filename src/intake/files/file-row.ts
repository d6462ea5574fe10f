/** One row of a file: what it says, or why it cannot be read. */
export interface FileRow {
  /** Where it begins, from 1; the header of a CSV file is line 1, and a spreadsheet counts its rows. */
  readonly line: number;
  /** Where it ends: the next row begins after it. */
  readonly endLine: number;
  /** How much of the file lies before the next row, 0 to 1. */
  readonly share: number;
  /** Of a table, in the order of its columns. */
  readonly cells?: readonly string[];
  /** Of a file of JSON values. */
  readonly value?: unknown;
  /** The row as it stands in the file, where it has no cells. */
  readonly text?: string;
  readonly reason?: string;
}

/** A file that is being read: what its columns are called, and its rows. */
export interface OpenFile {
  /** Null for JSON values, which name their own fields. */
  readonly headers: readonly string[] | null;
  readonly rows: AsyncIterable<FileRow>;
}

/** A row may be as long as a delivery, in bytes. */
export const rowBytesMax = 1024 * 1024;

/** More columns than this are no table of complaints. */
export const columnsMax = 500;

export const tooLong = `The row is longer than ${rowBytesMax} bytes.`;
