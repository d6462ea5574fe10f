import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { Allow } from '../staff/allow.decorator.js';
import { jobPage, type JobQuery, jobQuery, wholeJobView } from './job.schema.js';
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
}
