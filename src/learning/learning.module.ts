import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { EventRegistry } from '../events/event-registry.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { AccuracyController } from './accuracy.controller.js';
import { AccuracyService } from './accuracy.service.js';
import { keepCorrections } from './keep-corrections.js';
import { LearningController } from './learning.controller.js';
import { LearningService } from './learning.service.js';
import { NightlyLearningJob } from './nightly-learning.job.js';
import { RescoringController } from './rescoring.controller.js';
import { RescoringService } from './rescoring.service.js';
import { SampleService } from './sample.service.js';
import { ShopModelsService } from './shop-models.service.js';

/** What people correct is kept and learnt from, and what was scored before can be scored anew. */
@Module({
  imports: [JobsModule],
  controllers: [AccuracyController, RescoringController, LearningController],
  providers: [AccuracyService, RescoringService, LearningService, ShopModelsService, SampleService, NightlyLearningJob],
})
export class LearningModule implements OnModuleInit {
  constructor(@Inject(EventRegistry) private readonly events: EventRegistry) {}

  onModuleInit(): void {
    keepCorrections(this.events);
  }
}
