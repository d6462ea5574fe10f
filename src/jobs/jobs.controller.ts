import { Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { jobPage, type JobQuery, jobQuery, jobView, wholeJobView } from './job.schema.js';
import { JobsService } from './jobs.service.js';

@ApiTags('jobs')
@Controller('api/jobs')
export class JobsController {
  constructor(@Inject(JobsService) private readonly jobs: JobsService) {}

  @Get()
  @Allow('jobs.read')
  @Answers(200, jobPage)
  list(@Query({ schema: jobQuery }) query: JobQuery) {
    return this.jobs.list(query);
  }

  @Get(':id')
  @Allow('jobs.read')
  @Answers(200, wholeJobView)
  get(@Param('id') id: string) {
    return this.jobs.get(id);
  }

  @Post(':id/stop')
  @Allow('jobs.manage')
  @Answers(200, jobView, 'What is done stays done; the job goes on when it is resumed')
  stop(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.jobs.move(actor, id, 'stopped');
  }

  @Post(':id/resume')
  @Allow('jobs.manage')
  @Answers(200, jobView)
  resume(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.jobs.move(actor, id, 'queued');
  }
}
