import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { Allow } from '../staff/allow.decorator.js';
import { accuracyView } from './accuracy.schema.js';
import { AccuracyService } from './accuracy.service.js';

@ApiTags('learning')
@Controller('api/accuracy')
export class AccuracyController {
  constructor(@Inject(AccuracyService) private readonly accuracy: AccuracyService) {}

  @Get()
  @Allow('learning.read')
  @Answers(200, accuracyView, 'How often people who judged a text agreed with the scorer')
  read() {
    return this.accuracy.read();
  }
}
