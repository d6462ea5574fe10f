import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { IfMatch } from '../common/etag.js';
import { paging } from '../common/schemas.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { PollService } from './poll.service.js';
import {
  type NewSource,
  newSourceBody,
  pollView,
  type SourcePatch,
  sourcePage,
  sourcePatch,
  sourceView,
} from './source.schema.js';
import { SourcesService } from './sources.service.js';

const listQuery = z.strictObject(paging);

@ApiTags('sources')
@Controller('api/sources')
export class SourcesController {
  constructor(
    @Inject(SourcesService) private readonly sources: SourcesService,
    @Inject(PollService) private readonly polls: PollService,
  ) {}

  @Get()
  @Allow('sources.read')
  @Answers(200, sourcePage)
  list(@Query({ schema: listQuery }) query: z.infer<typeof listQuery>) {
    return this.sources.list(query.cursor, query.limit);
  }

  @Get(':id')
  @Allow('sources.read')
  @Answers(200, sourceView)
  get(@Param('id') id: string) {
    return this.sources.get(id);
  }

  @Post()
  @Allow('sources.manage')
  @Answers(201, sourceView)
  create(@CurrentActor() actor: Actor, @Body({ schema: newSourceBody }) body: NewSource) {
    return this.sources.create(actor, body);
  }

  @Patch(':id')
  @Allow('sources.manage')
  @Answers(200, sourceView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: sourcePatch }) body: SourcePatch,
  ) {
    return this.sources.change(actor, id, version, body);
  }

  @Post(':id/poll')
  @Allow('sources.manage')
  @Answers(
    200,
    pollView,
    'Waits until the source has been read; a source that cannot be seen is an answer too',
  )
  poll(@Param('id') id: string) {
    return this.polls.pollNow(id);
  }
}
