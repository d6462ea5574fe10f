import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { FactSources } from '../cases/templates/fact-sources.js';
import { TemplatesModule } from '../cases/templates/templates.module.js';
import { EventRegistry } from '../events/event-registry.js';
import { claimFacts } from './claim-facts.js';
import { ClaimPreviewService } from './claim-preview.service.js';
import { ClaimsController } from './claims.controller.js';
import { ClaimsService } from './claims.service.js';
import { DecisionsService } from './decisions.service.js';
import { claimsFollow } from './follow-customer.js';
import { claimsFollowMerges } from './follow-merge.js';
import { openClaimsVeto } from './open-claims.js';
import { ProposalsService } from './proposals.service.js';

/**
 * What customers are owed: claims are filed, looked into, decided and approved here. Settlement carries them
 * out.
 */
@Module({
  imports: [TemplatesModule],
  controllers: [ClaimsController],
  providers: [ClaimsService, ClaimPreviewService, DecisionsService, ProposalsService],
})
export class ClaimsModule implements OnModuleInit {
  constructor(
    @Inject(EventRegistry) private readonly registry: EventRegistry,
    @Inject(FactSources) private readonly facts: FactSources,
  ) {}

  onModuleInit(): void {
    this.registry.project(openClaimsVeto);
    this.registry.project(claimsFollow);
    claimsFollowMerges(this.registry);
    this.facts.add(claimFacts);
  }
}
