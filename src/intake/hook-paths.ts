import type { OpenAPIObject } from '@nestjs/swagger';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { type: 'object' } } },
});

const header = (name: string, description: string) => ({
  name, in: 'header' as const, required: true, description, schema: { type: 'string' },
});

/** The OpenAPI description of what `HookRoutes` serves beside the routes of Nest. */
export const hooksPaths: OpenAPIObject['paths'] = {
  '/hooks/{key}': {
    post: {
      operationId: 'HookRoutes_receive',
      tags: ['hooks'],
      summary: 'Push a complaint, signed by Standard Webhooks',
      security: [],
      parameters: [
        { name: 'key', in: 'path', required: true, schema: { type: 'string' } },
        header('webhook-id', 'The delivery: the same each time that it is tried'),
        header('webhook-timestamp', 'Seconds since 1970, at most 300 from now'),
        header('webhook-signature', 'v1,<base64 of the HMAC-SHA256 of `id.timestamp.body`>; several by spaces'),
      ],
      requestBody: {
        description: 'Any JSON that the mapping of the endpoint makes a complaint of, at most 1 MiB',
        content: { 'application/json': { schema: {} } },
      },
      responses: {
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
                      properties: { kind: { type: 'string', enum: ['complaint'] }, id: { type: 'string' } },
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
