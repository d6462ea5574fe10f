export const fileFormats = ['csv', 'ndjson', 'xlsx'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** How a file's type is said over HTTP. */
export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function formatOf(contentType: string | undefined): FileFormat | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  return fileFormats.find((format) => mediaTypes[format] === type);
}

export const charsetOf = (contentType: string | undefined): string | undefined =>
  /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1];
