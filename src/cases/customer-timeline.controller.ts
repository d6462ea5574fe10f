import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { timelinePage, type TimelineQuery, timelineQuery } from './timeline.schema.js';
import { TimelinesService } from './timelines.service.js';

/** Joins what customers said with what was done about it, so it lives here and not with the customers. */
@ApiTags('customers')
@Controller('api/customers')
export class CustomerTimelineController {
  constructor(@Inject(TimelinesService) private readonly timelines: TimelinesService) {}

  @Get(':id/timeline')
  @Allow('customers.read')
  @Answers(200, timelinePage, 'Newest first')
  timeline(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Query({ schema: timelineQuery }) query: TimelineQuery,
  ) {
    return this.timelines.ofCustomer(actor, id, query);
  }
}
