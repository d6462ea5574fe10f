import { Module } from '@nestjs/common';
import { SentimentController } from './sentiment.controller.js';

/** The room is pure: whoever needs a score calls the scorer. Only the HTTP call needs Nest. */
@Module({ controllers: [SentimentController] })
export class SentimentModule {}
