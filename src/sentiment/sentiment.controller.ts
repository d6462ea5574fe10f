import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { Allow } from '../staff/allow.decorator.js';
import { ScorerInForce } from './in-force/scorer-in-force.service.js';
import { answerScoreRequest } from './score-request.js';
import { type ScoreBody, scoreBody, scoresView } from './sentiment.schema.js';

@ApiTags('sentiment')
@Controller('api/sentiment')
export class SentimentController {
  constructor(@Inject(ScorerInForce) private readonly scorer: ScorerInForce) {}

  @Post('score')
  @Allow('text.score')
  @Answers(200, scoresView, 'One score for text, items in order for texts; nothing is stored')
  async score(@Body({ schema: scoreBody }) body: ScoreBody) {
    return answerScoreRequest(body, await this.scorer.setup());
  }
}
