import type { FastifyInstance } from 'fastify';
import { DomainError } from '../common/domain-error.js';
import { storableText } from '../common/storable-text.js';
import { attachmentTypes } from '../intake/attachments/attachment-types.js';
import { mediaTypes } from '../intake/files/file-format.js';

class NotJson extends DomainError {
  constructor(reason: string) {
    super(400, 'body.not_json', `The body is not valid JSON: ${reason}`);
  }
}

class NestedTooDeep extends DomainError {
  constructor() {
    super(400, 'body.nested_too_deep', `The body nests deeper than ${depthMax} levels.`);
  }
}

class OtherCharset extends DomainError {
  constructor() {
    super(415, 'body.unsupported_charset', 'JSON is sent as UTF-8.');
  }
}

/** Read as UTF-8 it would quietly become other words. */
const otherCharset = /;\s*charset\s*=\s*"?(?!utf-?8\b|us-ascii\b)/i;

/** Far above any real document, far below what ends a recursion such as `JSON.stringify`. */
const depthMax = 100;

/** Escapes that no text column can hold: NUL, and halves of surrogate pairs. */
const suspicious = /\\u(?:0000|d[89a-f])/i;

/**
 * JSON becomes an object; a file stays a stream, to be read as it arrives.
 * Anything else is answered 415.
 */
export function acceptBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(/^application\/(?:[\w.-]+\+)?json\b/, { parseAs: 'string' }, ({ headers }, body, done) => {
    if (otherCharset.test(headers['content-type'] ?? '')) return done(new OtherCharset());
    const text = String(body);
    if (text === '') return done(null, undefined);
    try {
      const parsed: unknown = JSON.parse(text);
      if (isDeeperThan(depthMax, parsed)) return done(new NestedTooDeep());
      return done(null, suspicious.test(text) ? storable(parsed) : parsed);
    } catch (error) {
      return done(new NotJson((error as Error).message));
    }
  });
  server.addContentTypeParser([...Object.values(mediaTypes), ...attachmentTypes, 'application/octet-stream'], (_request, payload, done) => done(null, payload));
  server.addHook('preValidation', (request, _reply, done) => {
    if (request.url.includes('%00')) {
      request.query = storable(request.query);
      request.params = storable(request.params);
    }
    done();
  });
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(levels - 1, inner));
}

/** The same value with every text in a form that both databases can store. */
export function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(storable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storableText(key), storable(inner)]));
}
