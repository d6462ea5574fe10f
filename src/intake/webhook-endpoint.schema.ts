import { z } from 'zod';
import { iso, isoOrNull, pageOf, resource, text } from '../common/schemas.js';
import { complaintView } from './complaint.schema.js';
import { mappingBody, mappingView } from './mapping/mapping.schema.js';
import { presetNames } from './presets/presets.js';
import { schemeNames } from './signatures/schemes.js';
import type { WebhookEndpoint } from './webhook-endpoint.entity.js';

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const name = text(200);
const scheme = z.enum(schemeNames).describe('How the sender signs');
const preset = z.enum(presetNames).nullable().describe('Whose payloads are understood without a mapping; a mapping comes first');
/** An empty mapping is none: senders use the complaint's own shape. */
const mapping = z.preprocess((value) => (isEmpty(value) ? null : value), mappingBody.nullable());

const replyUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .max(2_000)
  .nullable()
  .describe('Replies to its complaints are delivered there, signed by Standard Webhooks');

const givenSecret = z.string().optional().describe("The sender's own; without one a secret is made");
const givenToken = z.string().optional().describe('What Meta shows when it asks by GET; without one it is made');

export const newEndpointBody = z
  .strictObject({
    name,
    scheme,
    preset: preset.default(null),
    mapping: mapping.default(null),
    active: z.boolean().default(true),
    replyUrl: replyUrl.optional(),
    secret: givenSecret,
    verifyToken: givenToken,
  })
  .meta({ id: 'NewWebhookEndpoint' });

export const endpointPatch = z
  .strictObject({
    name: name.optional(),
    scheme: scheme.optional(),
    preset: preset.optional(),
    mapping: mapping.optional(),
    active: z.boolean().optional(),
    replyUrl: replyUrl.optional(),
    secret: z.string().optional().describe('Replaces the one before at once; rotate-secret keeps both for a day'),
    verifyToken: z.string().optional().describe('Of Meta only'),
  })
  .meta({ id: 'WebhookEndpointPatch' });

/** The secret that the sender has made; without a body a new one is made here. */
export const rotateBody = z.strictObject({ secret: givenSecret }).optional().meta({ id: 'NewSecret' });

export const testBody = z
  .strictObject({
    payload: z.unknown(),
    mapping: mapping.optional().describe('Instead of the one that is saved; null for none'),
  })
  .meta({ id: 'MappingTest' });

export const endpointView = z
  .object({
    ...resource,
    name: z.string(),
    key: z.string().describe('Deliveries go to /hooks/<key>'),
    scheme,
    preset,
    mapping: mappingView.nullable(),
    active: z.boolean(),
    replyUrl: z.string().nullable(),
    replySecret: z.string().optional().describe('Signs what goes to replyUrl; shown once, when the address is set'),
    previousValidUntil: z.iso.datetime().nullable().describe('Until when the secret before the last rotation is taken'),
  })
  .meta({ id: 'WebhookEndpoint' });

const secret = z.string().describe('Shown this once');

export const newEndpointView = endpointView
  .extend({ secret, verifyToken: z.string().nullable().describe('Of Meta only; shown this once') })
  .meta({ id: 'WebhookEndpointShown' });

export const rotatedView = endpointView
  .extend({ secret, previousValidUntil: z.iso.datetime() })
  .meta({ id: 'WebhookEndpointRotated' });

export const testView = z
  .object({
    complaint: complaintView
      .pick({
        externalId: true, channel: true, subject: true, body: true, author: true, orderRef: true, sku: true,
        remedySought: true, tags: true, inReplyTo: true, sentiment: true, severity: true, severityReasons: true,
        topics: true, category: true, aspects: true, language: true,
      })
      .extend({ occurredAt: z.iso.datetime().nullable().describe('Null: when it arrives') })
      .nullable()
      .describe('What the payload would become, of several complaints the first; null when it would become none'),
    brings: z
      .array(z.object({ kind: z.enum(['complaint', 'order', 'shipment', 'refund', 'dispute']), ref: z.string().nullable() }))
      .describe("Everything that it would become, by its sender's id; an order by its number"),
    errors: z.array(z.object({ pointer: z.string().describe('The field of the complaint'), code: z.string(), detail: z.string() })),
  })
  .meta({ id: 'MappingTestResult' });

export const endpointPage = pageOf(endpointView);

export type NewEndpoint = z.output<typeof newEndpointBody>;
export type EndpointPatch = z.output<typeof endpointPatch>;
export type Rotation = z.output<typeof rotateBody>;
export type MappingTest = z.output<typeof testBody>;

export function presentEndpoint(endpoint: WebhookEndpoint): z.output<typeof endpointView> {
  return {
    id: endpoint.id,
    name: endpoint.name,
    key: endpoint.key,
    scheme: endpoint.scheme,
    preset: endpoint.preset,
    mapping: endpoint.mapping,
    active: endpoint.active,
    replyUrl: endpoint.replyUrl,
    previousValidUntil: isoOrNull(endpoint.previousValidUntil),
    version: endpoint.version,
    createdAt: iso(endpoint.createdAt),
    updatedAt: iso(endpoint.updatedAt),
  };
}
