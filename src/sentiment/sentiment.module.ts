import { Global, Module } from '@nestjs/common';
import { ScorerInForce } from './in-force/scorer-in-force.service.js';
import { PriorsController } from './priors/priors.controller.js';
import { PriorsService } from './priors/priors.service.js';
import { SentimentController } from './sentiment.controller.js';

/**
 * The room is pure: whoever needs a score calls the scorer. Only the HTTP calls need Nest, and what people have set
 * and taught; every room that scores asks for that, hence global.
 */
@Global()
@Module({
  controllers: [SentimentController, PriorsController],
  providers: [PriorsService, ScorerInForce],
  exports: [ScorerInForce],
})
export class SentimentModule {}
