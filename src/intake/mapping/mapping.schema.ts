import { z } from 'zod';
import { type FieldPath, finderOf } from './field-path.js';

/** The fields of a complaint that a mapping can fill, by their places in it. */
export const mappedFields = [
  'externalId', 'channel', 'subject', 'body', 'author.name', 'author.email', 'author.phone', 'author.handle',
  'orderRef', 'sku', 'occurredAt', 'remedySought', 'tags', 'inReplyTo',
] as const;

export type MappedField = (typeof mappedFields)[number];
export type Mapping = { readonly [Field in MappedField]?: FieldPath | undefined };

const expressionMax = 1_000;

const fieldPath = z
  .union([z.string().max(expressionMax), z.strictObject({ jmespath: z.string().min(1).max(expressionMax) })], {
    error: 'must be a JSON Pointer like /message/text, or {"jmespath": "…"}',
  })
  .superRefine((path, context) => {
    try {
      finderOf(path);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    }
  });

const optional = fieldPath.optional();

/** `author` may be written as an object, or with points: `author.email`. */
export const mappingBody = z
  .strictObject({
    externalId: optional,
    channel: optional,
    subject: optional,
    body: fieldPath,
    author: z.strictObject({ name: optional, email: optional, phone: optional, handle: optional }).optional(),
    'author.name': optional,
    'author.email': optional,
    'author.phone': optional,
    'author.handle': optional,
    orderRef: optional,
    sku: optional,
    occurredAt: optional,
    remedySought: optional,
    tags: optional,
    inReplyTo: optional,
  })
  .transform(({ author = {}, ...mapping }): Mapping => ({
    ...mapping,
    ...Object.fromEntries(Object.entries(author).map(([part, path]) => [`author.${part}`, path])),
  }))
  .meta({ id: 'Mapping' });

export const mappingView = z.partialRecord(
  z.enum(mappedFields),
  z.union([z.string(), z.object({ jmespath: z.string() })]),
);

/** The complaint's own shape: every field where `POST /api/complaints` has it. */
export const ownShape: Mapping = Object.fromEntries(
  mappedFields.map((field) => [field, `/${field.replace('.', '/')}`]),
);
