import { Body, Controller, Get, Inject, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { IfMatch } from '../common/etag.js';
import { startedJobView } from '../jobs/job.schema.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { LearningService } from './learning.service.js';
import {
  type LearningBody, learningBody, learningView, shopModelPage, shopModelPatch, type ShopModelQuery, shopModelQuery, shopModelView,
} from './shop-model.schema.js';
import { ShopModelsService } from './shop-models.service.js';

@ApiTags('learning')
@Controller('api')
export class LearningController {
  constructor(
    @Inject(LearningService) private readonly learning: LearningService,
    @Inject(ShopModelsService) private readonly models: ShopModelsService,
  ) {}

  @Get('learning')
  @Allow('learning.read')
  @Answers(200, learningView, 'Whether the scorer learns by itself, and whether there is enough to learn from')
  read() {
    return this.learning.read();
  }

  @Put('learning')
  @Allow('learning.manage')
  @Answers(200, learningView)
  set(@CurrentActor() actor: Actor, @Body({ schema: learningBody }) body: LearningBody) {
    return this.learning.set(actor, body);
  }

  @Get('scoring-models')
  @Allow('learning.read')
  @Answers(200, shopModelPage, 'The latest first')
  list(@Query({ schema: shopModelQuery }) query: ShopModelQuery) {
    return this.models.list(query);
  }

  @Get('scoring-models/:id')
  @Allow('learning.read')
  @Answers(200, shopModelView)
  get(@Param('id') id: string) {
    return this.models.get(id);
  }

  @Post('scoring-models')
  @Allow('learning.manage')
  @Answers(202, startedJobView, 'Trains a model on what people have corrected, and examines it. See the job')
  train(@CurrentActor() actor: Actor) {
    return this.learning.start(actor);
  }

  @Patch('scoring-models/:id')
  @Allow('learning.manage')
  @Answers(200, shopModelView, 'Puts a model in force in place of another, or takes it out of force')
  switch(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: shopModelPatch }) { active }: z.infer<typeof shopModelPatch>,
  ) {
    return this.models.switch(actor, id, version, active);
  }
}
