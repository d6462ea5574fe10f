import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { formPaths } from '../intake/form/form-paths.js';
import { hooksPaths } from '../intake/hook-paths.js';
import { withShared } from './shared-documentation.js';

/** The OpenAPI document at `/api/openapi.json`, made from the same schemas that check the requests; readable at `/docs`. */
export function documentApi(app: NestFastifyApplication, server: FastifyInstance): void {
  const settings = new DocumentBuilder()
    .setTitle('Redress')
    .setDescription('Customer complaints and social listening: from the first word to the refund.')
    .setVersion('1')
    .setOpenAPIVersion('3.0.3')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key, rdk_…' })
    .addCookieAuth('redress_session')
    .build();
  let made: OpenAPIObject | null = null;
  const document = () => (made ??= withShared(withHooks(SwaggerModule.createDocument(app, settings))));
  server.get('/api/openapi.json', async (_request, reply) => reply.send(document()));
  SwaggerModule.setup('docs', app, document, { customSiteTitle: 'Redress API', raw: false });
}

/** Nest knows nothing of the routes that stand beside its own. */
const withHooks = (made: OpenAPIObject): OpenAPIObject => ({ ...made, paths: { ...made.paths, ...hooksPaths, ...formPaths } });
