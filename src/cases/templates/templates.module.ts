import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { FormModule } from '../../intake/form/form.module.js';
import { StatusLinksService } from '../../intake/form/status-links.service.js';
import { caseFacts } from './case-facts.js';
import { FactSources } from './fact-sources.js';
import { StatusLinkFacts } from './status-link-facts.js';
import { TemplateDesk } from './template-desk.js';
import { TemplatesController } from './templates.controller.js';
import { TemplatesService } from './templates.service.js';

/** Words with places for what differs, filled from cases. */
@Module({
  imports: [FormModule],
  controllers: [TemplatesController],
  providers: [FactSources, TemplateDesk, TemplatesService],
  exports: [FactSources, TemplateDesk],
})
export class TemplatesModule implements OnModuleInit {
  constructor(
    @Inject(FactSources) private readonly sources: FactSources,
    @Inject(StatusLinksService) private readonly links: StatusLinksService,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.sources.add(caseFacts);
    this.sources.add(new StatusLinkFacts(this.links, this.settings.http.publicUrl));
  }
}
