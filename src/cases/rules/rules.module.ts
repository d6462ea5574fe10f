import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { EventRegistry } from '../../events/event-registry.js';
import { DryRunService } from './dry-run.service.js';
import { actByRules } from './rules.projector.js';
import { RulesController } from './rules.controller.js';
import { RulesInForce } from './rules-in-force.js';
import { RulesService } from './rules.service.js';
import { TimeRulesJob } from './time-rules.job.js';
import { TimeRulesService } from './time-rules.service.js';

/** What happens to cases by itself: when, if, then. */
@Module({
  controllers: [RulesController],
  providers: [RulesService, RulesInForce, DryRunService, TimeRulesService, TimeRulesJob],
})
export class RulesModule implements OnModuleInit {
  constructor(
    @Inject(EventRegistry) private readonly events: EventRegistry,
    @Inject(RulesInForce) private readonly inForce: RulesInForce,
  ) {}

  onModuleInit(): void {
    actByRules(this.events, this.inForce);
  }
}
