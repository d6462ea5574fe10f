/** A kind of file that is taken, known by how its bytes begin. */
interface KnownType {
  readonly type: string;
  readonly extensions: readonly [string, ...string[]];
  readonly begins: (head: Buffer) => boolean;
}

const ascii = (head: Buffer, from: number, text: string): boolean =>
  head.subarray(from, from + text.length).equals(Buffer.from(text, 'latin1'));

const heifBrands = ['heic', 'heix', 'mif1', 'msf1'];

/**
 * Pictures and PDF. A short list of our own and not a library that knows hundreds: what is not on it is refused without
 * being looked into, so no parser ever meets what a stranger sends. SVG and HTML begin like none of these.
 */
const known = [
  { type: 'image/png', extensions: ['png'], begins: (head) => ascii(head, 0, '\x89PNG\r\n\x1a\n') },
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg'], begins: (head) => ascii(head, 0, '\xff\xd8\xff') },
  { type: 'image/gif', extensions: ['gif'], begins: (head) => ascii(head, 0, 'GIF87a') || ascii(head, 0, 'GIF89a') },
  { type: 'image/webp', extensions: ['webp'], begins: (head) => ascii(head, 0, 'RIFF') && ascii(head, 8, 'WEBP') },
  {
    type: 'image/heic',
    extensions: ['heic', 'heif'],
    begins: (head) => ascii(head, 4, 'ftyp') && heifBrands.some((brand) => ascii(head, 8, brand)),
  },
  { type: 'application/pdf', extensions: ['pdf'], begins: (head) => ascii(head, 0, '%PDF-') },
] as const satisfies readonly KnownType[];

export type AttachmentType = (typeof known)[number]['type'];

export const attachmentTypes = known.map(({ type }) => type) as [AttachmentType, ...AttachmentType[]];

/** How many bytes it takes to know. */
export const headBytes = 16;

/** What a file is by its first bytes; null when it is nothing that is taken. */
export const typeOfBytes = (head: Buffer): AttachmentType | null =>
  known.find(({ begins }) => begins(head))?.type ?? null;

/** The endings of file names that fit, the usual one first. */
export const extensionsOf = (type: AttachmentType): readonly string[] =>
  known.find((each) => each.type === type)?.extensions ?? [];

/** For `accept` of a file input. */
export const acceptedFiles = known.flatMap(({ type, extensions }) => [type, ...extensions.map((each) => `.${each}`)]).join(',');
