import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { IfMatch } from '../common/etag.js';
import { paging } from '../common/schemas.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { MentionsService } from './mentions.service.js';
import { previewView } from './mention.schema.js';
import {
  type MonitorPatch,
  monitorPage,
  monitorPatch,
  monitorView,
  type NewMonitor,
  newMonitorBody,
  previewBody,
} from './monitor.schema.js';
import { MonitorsService } from './monitors.service.js';

const listQuery = z.strictObject(paging);

@ApiTags('monitors')
@Controller('api/monitors')
export class MonitorsController {
  constructor(
    @Inject(MonitorsService) private readonly monitors: MonitorsService,
    @Inject(MentionsService) private readonly mentions: MentionsService,
  ) {}

  @Get()
  @Allow('monitors.read')
  @Answers(200, monitorPage)
  list(@Query({ schema: listQuery }) query: z.infer<typeof listQuery>) {
    return this.monitors.list(query.cursor, query.limit);
  }

  @Get(':id')
  @Allow('monitors.read')
  @Answers(200, monitorView)
  get(@Param('id') id: string) {
    return this.monitors.get(id);
  }

  @Post()
  @Allow('monitors.manage')
  @Answers(201, monitorView)
  create(@CurrentActor() actor: Actor, @Body({ schema: newMonitorBody }) body: NewMonitor) {
    return this.monitors.create(actor, body);
  }

  @Post('preview')
  @Allow('monitors.read')
  @Answers(200, previewView, 'Stored mentions that the query would find, newest first')
  preview(@Body({ schema: previewBody }) body: z.infer<typeof previewBody>) {
    return this.mentions.preview(body.query);
  }

  @Patch(':id')
  @Allow('monitors.manage')
  @Answers(200, monitorView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: monitorPatch }) body: MonitorPatch,
  ) {
    return this.monitors.change(actor, id, version, body);
  }
}
