import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { EventRegistry } from '../events/event-registry.js';
import { FormModule } from '../intake/form/form.module.js';
import { ListeningModule } from '../listening/listening.module.js';
import { assignCases } from './assignment/assignment.handlers.js';
import { CaseSuggestionsController } from './case-suggestions.controller.js';
import { CaseSuggestionsService } from './case-suggestions.service.js';
import { CaseWorkController } from './case-work.controller.js';
import { CaseWorkService } from './case-work.service.js';
import { CasesController } from './cases.controller.js';
import { CasesService } from './cases.service.js';
import { ChecklistsModule } from './checklists/checklists.module.js';
import { CustomerTimelineController } from './customer-timeline.controller.js';
import { casesFollow } from './follow-customer.js';
import { FollowingController } from './following/following.controller.js';
import { FollowingService } from './following/following.service.js';
import { LinksController } from './links/links.controller.js';
import { LinksService } from './links/links.service.js';
import { MentionCasesController } from './mention-cases.controller.js';
import { MentionCasesService } from './mention-cases.service.js';
import { LettersModule } from './letters/letters.module.js';
import { MacrosModule } from './macros/macros.module.js';
import { MailboxesModule } from './mailboxes/mailboxes.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { RepliesModule } from './replies/replies.module.js';
import { RulesModule } from './rules/rules.module.js';
import { SlaModule } from './sla/sla.module.js';
import { MergingController } from './merging/merging.controller.js';
import { MergingService } from './merging/merging.service.js';
import { SplitService } from './merging/split.service.js';
import { PresenceController } from './presence/presence.controller.js';
import { PresenceService } from './presence/presence.service.js';
import { StandingsService } from './status/standings.service.js';
import { StatusDeskService } from './status/status-desk.service.js';
import { StatusRoutes } from './status/status-routes.js';
import { TakeNextService } from './take-next.service.js';
import { TemplatesModule } from './templates/templates.module.js';
import { TimedMovesJob } from './timed-moves.job.js';
import { TimedMovesService } from './timed-moves.service.js';
import { ViewsModule } from './views/views.module.js';
import { TimelinesService } from './timelines.service.js';
import { followJudgements } from './follow-judgements.js';
import { complaintTriage, triageArrivals } from './triage-complaints.js';
import { mentionTriage } from './triage-mentions.js';

/** The desk: what customers said becomes cases, and people work them until they are resolved. */
@Module({
  imports: [FormModule, ListeningModule, RepliesModule, MailboxesModule, ChecklistsModule, SlaModule, NoticesModule, RulesModule, TemplatesModule, MacrosModule, LettersModule, ViewsModule],
  controllers: [CasesController, CaseSuggestionsController, CaseWorkController, CustomerTimelineController, FollowingController, LinksController, MentionCasesController, MergingController, PresenceController],
  providers: [
    CasesService,
    CaseWorkService,
    CaseSuggestionsService,
    TakeNextService,
    TimelinesService,
    MentionCasesService,
    MergingService,
    SplitService,
    LinksService,
    FollowingService,
    PresenceService,
    TimedMovesService,
    TimedMovesJob,
    StandingsService,
    StatusDeskService,
    StatusRoutes,
  ],
})
export class CasesModule implements OnModuleInit {
  constructor(
    @Inject(EventRegistry) private readonly events: EventRegistry,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.events.project(triageArrivals);
    this.events.handle(complaintTriage(this.settings.phoneRegion));
    this.events.project(casesFollow);
    this.events.handle(mentionTriage);
    followJudgements(this.events);
    assignCases(this.events);
  }
}
