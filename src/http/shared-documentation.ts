import type { OpenAPIObject } from '@nestjs/swagger';
import { problemType } from '../common/problem.js';

type Paths = OpenAPIObject['paths'];
type Operation = NonNullable<Paths[string]['get']>;

const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;

type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

const text: Schema = { type: 'string' };
const problemSchema: Schema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'errors'],
  properties: {
    type: text,
    title: text,
    status: { type: 'integer' },
    detail: text,
    code: text,
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: { pointer: text, code: text, detail: text },
      },
    },
  },
  description: 'RFC 9457. Further members depend on the code: `allowed`, `current`, `maximumMinor`.',
};

const whenNot = {
  description: 'Any other answer is a problem document',
  content: { [problemType]: { schema: { $ref: '#/components/schemas/Problem' } } },
};

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'A repeat with the same key and body gets the first answer, for 8 days',
  schema: { type: 'string', maxLength: 255 },
} as const;

/** What is true of every call: who may call, how it fails, and how it is repeated. */
export function withShared(made: OpenAPIObject): OpenAPIObject {
  const paths: Paths = {};
  for (const [path, item] of Object.entries(made.paths)) {
    paths[path] = { ...item };
    for (const method of methods) {
      const operation = item[method];
      if (operation) paths[path][method] = shared(path, method, operation);
    }
  }
  const schemas = { ...made.components?.schemas, Problem: problemSchema };
  return { ...made, paths, components: { ...made.components, schemas } };
}

function shared(path: string, method: string, operation: Operation): Operation {
  const isCall = path.startsWith('/api/') && !(path === '/api/session' && method === 'post');
  return {
    ...operation,
    responses: { ...operation.responses, default: whenNot },
    ...(isCall && { security: [{ bearer: [] }, { cookie: [] }] }),
    ...(isCall && method === 'post' && { parameters: [...(operation.parameters ?? []), idempotencyKey] }),
  };
}
