import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { EventRegistry } from '../events/event-registry.js';
import { ListeningModule } from '../listening/listening.module.js';
import { CaseWorkController } from './case-work.controller.js';
import { CaseWorkService } from './case-work.service.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { CustomerTimelineController } from './customer-timeline.controller.js';
import { MentionCasesController } from './mention-cases.controller.js';
import { MentionCasesService } from './mention-cases.service.js';
import { TakeNextService } from './take-next.service.js';
import { TimedMovesJob } from './timed-moves.job.js';
import { TimedMovesService } from './timed-moves.service.js';
import { TimelinesService } from './timelines.service.js';
import { complaintTriage } from './triage-complaints.js';
import { mentionTriage } from './triage-mentions.js';

/** The desk: what customers said becomes cases, and people work them until they are resolved. */
@Module({
  imports: [ListeningModule],
  controllers: [CasesController, CaseWorkController, CustomerTimelineController, MentionCasesController],
  providers: [
    CasesService,
    CaseWorkService,
    TakeNextService,
    TimelinesService,
    MentionCasesService,
    TimedMovesService,
    TimedMovesJob,
  ],
})
export class CasesModule implements OnModuleInit {
  constructor(@Inject(EventRegistry) private readonly events: EventRegistry) {}

  onModuleInit(): void {
    this.events.handle(complaintTriage);
    this.events.handle(mentionTriage);
  }
}
