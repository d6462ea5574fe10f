import { Global, Module } from '@nestjs/common';
import { PriorsController } from './priors/priors.controller.js';
import { PriorsService } from './priors/priors.service.js';
import { SentimentController } from './sentiment.controller.js';

/**
 * The room is pure: whoever needs a score calls the scorer. Only the HTTP calls need Nest, and the priors that
 * people set; every room that scores asks for those, hence global.
 */
@Global()
@Module({ controllers: [SentimentController, PriorsController], providers: [PriorsService], exports: [PriorsService] })
export class SentimentModule {}
