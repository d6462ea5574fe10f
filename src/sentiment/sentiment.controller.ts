import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { Allow } from '../staff/allow.decorator.js';
import { PriorsService } from './priors/priors.service.js';
import { answerScoreRequest } from './score-request.js';
import { type ScoreBody, scoreBody, scoresView } from './sentiment.schema.js';

@ApiTags('sentiment')
@Controller('api/sentiment')
export class SentimentController {
  constructor(@Inject(PriorsService) private readonly priors: PriorsService) {}

  @Post('score')
  @Allow('text.score')
  @Answers(200, scoresView, 'One score for text, items in order for texts; nothing is stored')
  async score(@Body({ schema: scoreBody }) body: ScoreBody) {
    return answerScoreRequest(body, await this.priors.inForce());
  }
}
