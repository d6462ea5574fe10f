import type { OpenAPIObject } from '@nestjs/swagger';
import type { SchemeName } from './signatures/schemes.js';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { type: 'object' } } },
});

const key = { name: 'key', in: 'path' as const, required: true, schema: { type: 'string' } };

const parameter = (where: 'header' | 'query', name: string, description: string) => ({
  name, in: where, required: where === 'query', description, schema: { type: 'string' },
});

const header = (name: string, description: string) => parameter('header', name, description);

const signedBy = {
  standard: '`webhook-id`, `webhook-timestamp`, `webhook-signature` (or `svix-…`): `v1,` and the base64 of the HMAC-SHA256 of `id.timestamp.body`',
  stripe: '`Stripe-Signature: t=…,v1=…`',
  shopify: '`X-Shopify-Hmac-SHA256`',
  github: '`X-Hub-Signature-256`',
  zendesk: '`X-Zendesk-Webhook-Signature` and `X-Zendesk-Webhook-Signature-Timestamp`',
  slack: '`X-Slack-Signature` and `X-Slack-Request-Timestamp`',
  meta: '`X-Hub-Signature-256`',
  twilio: '`X-Twilio-Signature`',
  typeform: '`Typeform-Signature`',
  mailgun: '`timestamp`, `token` and `signature` in the form',
  basic: '`Authorization: Basic …`, the secret as password',
} satisfies Record<SchemeName, string>;

const description = [
  'The scheme of the endpoint says which headers prove who sends:',
  ...Object.entries(signedBy).map(([scheme, headers]) => `- ${scheme}: ${headers}`),
].join('\n');

/** The OpenAPI description of what `HookRoutes` serves beside the routes of Nest. */
export const hooksPaths: OpenAPIObject['paths'] = {
  '/hooks/{key}': {
    get: {
      operationId: 'HookRoutes_challenge',
      tags: ['hooks'],
      summary: "Answers Meta's challenge",
      security: [],
      parameters: [
        key,
        parameter('query', 'hub.mode', '`subscribe`'),
        parameter('query', 'hub.verify_token', 'The token of the endpoint'),
        parameter('query', 'hub.challenge', 'Comes back as it is'),
      ],
      responses: {
        200: { description: 'The challenge', content: { 'text/plain': { schema: { type: 'string' } } } },
        401: problem('Not with the token of the endpoint'),
        404: problem('No such endpoint, or its sender asks for no challenge'),
      },
    },
    post: {
      operationId: 'HookRoutes_receive',
      tags: ['hooks'],
      summary: 'Push a complaint, signed the way its sender signs',
      description,
      security: [],
      parameters: [
        key,
        header('webhook-id', 'The delivery: the same each time that it is tried'),
        header('webhook-timestamp', 'Seconds since 1970, at most 300 from now'),
        header('webhook-signature', 'Several by spaces'),
      ],
      requestBody: {
        description: 'Any JSON that the mapping of the endpoint makes a complaint of, at most 1 MiB',
        content: { 'application/json': { schema: {} } },
      },
      responses: {
        200: { description: "Slack's challenge", content: { 'text/plain': { schema: { type: 'string' } } } },
        202: {
          description: 'It is stored; the answer of a delivery that came before has `duplicate: true`',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['complaintId', 'duplicate', 'accepted'],
                properties: {
                  complaintId: { type: 'string', nullable: true },
                  duplicate: { type: 'boolean' },
                  accepted: {
                    type: 'array',
                    items: {
                      type: 'object',
                      required: ['kind', 'id'],
                      properties: { kind: { type: 'string', enum: ['complaint', 'order', 'shipment', 'refund', 'dispute'] }, id: { type: 'string' } },
                    },
                  },
                },
              },
            },
          },
        },
        400: problem('Not JSON; kept as a dead letter'),
        401: problem('Not signed with the secret of the endpoint, or not within 300 seconds'),
        404: problem('No such endpoint, or it is switched off'),
        413: problem('More than 1 MiB'),
        415: problem('With a Content-Encoding'),
        422: problem('Cannot be mapped to a complaint; kept as a dead letter'),
      },
    },
  },
};
