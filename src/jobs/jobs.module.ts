import { Module } from '@nestjs/common';
import { JobKinds } from './job-kinds.js';
import { JobRunner } from './job-runner.js';
import { JobsController } from './jobs.controller.js';
import { JobsService } from './jobs.service.js';

@Module({
  controllers: [JobsController],
  providers: [JobKinds, JobRunner, JobsService],
  exports: [JobKinds, JobsService],
})
export class JobsModule {}
