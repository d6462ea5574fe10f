import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { EventRegistry } from '../../events/event-registry.js';
import { reapplyTerms } from './reapply-terms.handler.js';
import { ReapplyTermsService } from './reapply-terms.service.js';
import { SlaPoliciesController } from './sla-policies.controller.js';
import { SlaPoliciesService } from './sla-policies.service.js';
import { StandardPolicies } from './standard-policies.js';

/** What is promised about cases: policies of the service and of complaints, each with its versions. */
@Module({
  controllers: [SlaPoliciesController],
  providers: [SlaPoliciesService, ReapplyTermsService, StandardPolicies],
})
export class SlaModule implements OnModuleInit {
  constructor(@Inject(EventRegistry) private readonly events: EventRegistry) {}

  onModuleInit(): void {
    this.events.handle(reapplyTerms);
  }
}
