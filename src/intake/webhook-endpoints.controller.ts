import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { IfMatch } from '../common/etag.js';
import { paging } from '../common/schemas.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import {
  endpointPage, type EndpointPatch, endpointPatch, endpointView, type NewEndpoint, newEndpointBody, newEndpointView,
  type MappingTest, rotateBody, rotatedView, type Rotation, testBody, testView,
} from './webhook-endpoint.schema.js';
import { WebhookEndpointsService } from './webhook-endpoints.service.js';

const listQuery = z.strictObject(paging);

@ApiTags('webhook endpoints')
@Controller('api/webhook-endpoints')
export class WebhookEndpointsController {
  constructor(@Inject(WebhookEndpointsService) private readonly endpoints: WebhookEndpointsService) {}

  @Get()
  @Allow('endpoints.read')
  @Answers(200, endpointPage)
  list(@Query({ schema: listQuery }) query: z.infer<typeof listQuery>) {
    return this.endpoints.list(query.cursor, query.limit);
  }

  @Get(':id')
  @Allow('endpoints.read')
  @Answers(200, endpointView)
  get(@Param('id') id: string) {
    return this.endpoints.get(id);
  }

  @Post()
  @Allow('endpoints.manage')
  @Answers(201, newEndpointView, 'The secret is shown this once')
  create(@CurrentActor() actor: Actor, @Body({ schema: newEndpointBody }) body: NewEndpoint) {
    return this.endpoints.create(actor, body);
  }

  @Patch(':id')
  @Allow('endpoints.manage')
  @Answers(200, endpointView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: endpointPatch }) body: EndpointPatch,
  ) {
    return this.endpoints.change(actor, id, version, body);
  }

  @Delete(':id')
  @Allow('endpoints.manage')
  @Answers(204)
  async delete(@CurrentActor() actor: Actor, @Param('id') id: string) {
    await this.endpoints.delete(actor, id);
  }

  @Post(':id/rotate-secret')
  @Allow('endpoints.manage')
  @Answers(200, rotatedView, 'The new secret is shown this once; the one before is taken for another 24 hours')
  rotateSecret(@CurrentActor() actor: Actor, @Param('id') id: string, @Body({ schema: rotateBody }) body: Rotation) {
    return this.endpoints.rotateSecret(actor, id, body?.secret);
  }

  @Post(':id/test')
  @Allow('endpoints.manage')
  @Answers(200, testView)
  test(@Param('id') id: string, @Body({ schema: testBody }) body: MappingTest) {
    return this.endpoints.test(id, body);
  }
}
