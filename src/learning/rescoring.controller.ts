import { Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { startedJobView } from '../jobs/job.schema.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { RescoringService } from './rescoring.service.js';

@ApiTags('learning')
@Controller('api/rescoring')
export class RescoringController {
  constructor(@Inject(RescoringService) private readonly rescoring: RescoringService) {}

  @Post()
  @Allow('learning.manage')
  @Answers(202, startedJobView, 'Scores history anew with the scorer in force; corrections stay. See the job')
  start(@CurrentActor() actor: Actor) {
    return this.rescoring.start(actor);
  }
}
