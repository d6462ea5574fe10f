import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { Allow } from '../staff/allow.decorator.js';
import { InsightsService } from './insights.service.js';
import { type SentimentQuery, sentimentQuery, sentimentView } from './sentiment.schema.js';

@ApiTags('insights')
@Controller('api/insights')
export class InsightsController {
  constructor(@Inject(InsightsService) private readonly insights: InsightsService) {}

  @Get('sentiment')
  @Allow('insights.read')
  @Answers(200, sentimentView, 'How it sounds over time; empty buckets are present')
  sentiment(@Query({ schema: sentimentQuery }) query: SentimentQuery) {
    return this.insights.sentiment(query);
  }
}
