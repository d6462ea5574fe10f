import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { attachmentPolicy } from '../../../config/policies/attachments.js';
import { DomainError } from '../../common/domain-error.js';
import { type AttachmentType, headBytes, typeOfBytes } from './attachment-types.js';

/** What was sent cannot be read, or has broken off. */
export class BrokenForm extends DomainError {
  constructor() {
    super(400, 'form.broken', 'The form did not arrive whole. Send it again.');
  }
}

/** Why a file is not taken. */
export type FileFault = 'type' | 'size' | 'empty' | 'count';

export interface ReadFile {
  readonly fault: FileFault | null;
  readonly type: AttachmentType | null;
  readonly size: number;
  /** Hexadecimal SHA-256. */
  readonly sha256: string;
}

/**
 * Reads a file to its end, whatever it is, so that what follows it in the request can be read; its pieces are handed
 * on while it is good. Holds one piece in memory, never the file.
 */
export async function readFile(
  stream: Readable,
  onPiece: (bytes: Buffer, position: number, type: AttachmentType) => Promise<void>,
): Promise<ReadFile> {
  const digest = createHash('sha256');
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  let position = 0;
  let size = 0;
  let type: AttachmentType | null = null;
  let fault: FileFault | null = null;
  const flush = async () => {
    const piece = Buffer.concat(waiting);
    waiting = [];
    waitingBytes = 0;
    if (type === null) type = typeOfBytes(piece.subarray(0, headBytes));
    if (type === null) fault = 'type';
    else await onPiece(piece, position++, type);
  };
  for await (const chunk of arriving(stream)) {
    size += chunk.length;
    if (size > attachmentPolicy.bytesMax) fault ??= 'size';
    if (fault !== null) continue;
    digest.update(chunk);
    waiting.push(chunk);
    waitingBytes += chunk.length;
    if (waitingBytes >= attachmentPolicy.pieceBytes) await flush();
  }
  if (size === 0) fault = 'empty';
  if (fault === null && waitingBytes > 0) await flush();
  return { fault, type, size, sha256: digest.digest('hex') };
}

async function* arriving(stream: Readable): AsyncGenerator<Buffer> {
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch {
    throw new BrokenForm();
  }
}
