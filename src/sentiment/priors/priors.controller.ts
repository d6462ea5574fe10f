import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../../common/answers.decorator.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { type PriorBody, priorBody, priorsView, priorView } from './prior.schema.js';
import { PriorsService } from './priors.service.js';

@ApiTags('sentiment')
@Controller('api/sentiment/priors')
export class PriorsController {
  constructor(@Inject(PriorsService) private readonly priors: PriorsService) {}

  @Get()
  @Allow('text.score')
  @Answers(200, priorsView, 'How common each label is where texts come from, before they are read')
  list() {
    return this.priors.list();
  }

  @Put(':kind')
  @Allow('priors.manage')
  @Answers(200, priorView, 'Texts that come after are judged by it')
  set(
    @CurrentActor() actor: Actor,
    @Param('kind') kind: string,
    @Body({ schema: priorBody }) body: PriorBody,
  ) {
    return this.priors.set(actor, kind, body);
  }
}
