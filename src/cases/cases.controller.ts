import { Body, Controller, Get, Inject, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { IfMatch } from '../common/etag.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import {
  caseDetailView,
  casePage,
  type CasePatch,
  casePatch,
  type CaseQuery,
  caseQuery,
  caseView,
} from './case.schema.js';
import { CasesService } from './cases.service.js';
import { timelinePage, type TimelineQuery, timelineQuery } from './timeline.schema.js';
import { TimelinesService } from './timelines.service.js';

/** `:id` is an id or a number like CASE-1042. */
@ApiTags('cases')
@Controller('api/cases')
export class CasesController {
  constructor(
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(TimelinesService) private readonly timelines: TimelinesService,
  ) {}

  @Get()
  @Allow('cases.read')
  @Answers(200, casePage, 'The most pressing first; a page may be short while there is more')
  list(@CurrentActor() actor: Actor, @Query({ schema: caseQuery }) query: CaseQuery) {
    return this.cases.list(actor, query);
  }

  @Get(':id')
  @Allow('cases.read')
  @Answers(200, caseDetailView)
  get(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.cases.get(actor, id);
  }

  @Patch(':id')
  @Allow('cases.work')
  @Answers(200, caseView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: casePatch }) body: CasePatch,
  ) {
    return this.cases.change(actor, id, version, body);
  }

  @Get(':id/timeline')
  @Allow('cases.read')
  @Answers(200, timelinePage, 'Oldest first')
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query({ schema: timelineQuery }) query: TimelineQuery,
  ) {
    return this.timelines.ofCase(actor, id, query);
  }
}
