import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { z } from 'zod';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { accuracyView } from './accuracy.schema.js';
import { AccuracyService } from './accuracy.service.js';
import { type DrawBody, drawBody, sampleView } from './sample.schema.js';
import { SampleService } from './sample.service.js';

const drawnView = z.object({ drawn: z.number().int() }).meta({ id: 'DrawnSample' });

@ApiTags('learning')
@Controller('api/accuracy')
export class AccuracyController {
  constructor(
    @Inject(AccuracyService) private readonly accuracy: AccuracyService,
    @Inject(SampleService) private readonly sample: SampleService,
  ) {}

  @Get()
  @Allow('learning.read')
  @Answers(200, accuracyView, 'How often people who judged a text agreed with the scorer')
  read() {
    return this.accuracy.read();
  }

  @Get('sample')
  @Allow('learning.read')
  @Answers(200, sampleView, 'Texts drawn by lot that wait to be judged')
  readSample() {
    return this.sample.read();
  }

  @Post('sample')
  @Allow('learning.manage')
  @Answers(201, drawnView, 'Draws texts of 90 days by lot; fewer when there are no more')
  draw(@CurrentActor() actor: Actor, @Body({ schema: drawBody }) body: DrawBody) {
    return this.sample.draw(actor, body);
  }
}
