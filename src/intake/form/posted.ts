import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { attachmentPolicy } from '../../../config/policies/attachments.js';
import { BrokenForm } from '../attachments/received-file.js';

/** A form as a browser sends it. Of a field that comes several times, `all` has every value. */
export interface Posted {
  readonly values: ReadonlyMap<string, string>;
  readonly all: (name: string) => readonly string[];
}

/** Takes one file, to its end. What was posted before it is known; our pages put files behind what decides about them. */
export type TakeFile = (posted: Posted, name: string, stream: Readable) => Promise<void>;

/** What one request may hold; beyond it the request is broken off, while too many files for us are only refused. */
export const postLimits = {
  fields: 60,
  fieldSize: 100_000,
  fieldNameSize: 100,
  files: 20,
  parts: 80,
  fileSize: attachmentPolicy.bytesMax + 1,
  headerPairs: 50,
};

/** Reads a request of `multipart/form-data` or of `application/x-www-form-urlencoded`. */
export async function readPosted(request: FastifyRequest, takeFile: TakeFile): Promise<Posted> {
  const pairs: [string, string][] = [];
  const posted = postedOf(pairs);
  if (!request.isMultipart()) {
    if (request.body instanceof URLSearchParams) pairs.push(...request.body);
    return postedOf(pairs);
  }
  for await (const part of partsOf(request)) {
    if (part.type === 'field') {
      pairs.push([part.fieldname, String(part.value)]);
    } else if (part.filename) {
      await takeFile(posted, part.filename, part.file);
    } else {
      // A file input that was left empty.
      part.file.resume();
    }
  }
  return posted;
}

/** What is wrong with the request itself is its sender's mistake; what happens to us while we work on a part is not. */
async function* partsOf(request: FastifyRequest) {
  try {
    yield* request.parts({ limits: postLimits });
  } catch (error) {
    throw error instanceof Error && 'statusCode' in error ? error : new BrokenForm();
  }
}

const postedOf = (pairs: readonly [string, string][]): Posted => ({
  get values() {
    return new Map(pairs);
  },
  all: (name) => pairs.flatMap(([key, value]) => (key === name ? value : [])),
});
