import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { EventRegistry } from '../../events/event-registry.js';
import { MailModule } from '../../intake/mail/mail.module.js';
import { RepliesModule } from '../replies/replies.module.js';
import { TemplatesModule } from '../templates/templates.module.js';
import { AcknowledgeHandler } from './acknowledge.handler.js';
import { LetterDesk } from './letter-desk.js';
import { LettersController } from './letters.controller.js';
import { LettersService } from './letters.service.js';
import { PrintingService } from './printing.service.js';

/** The letters that complaints are owed. */
@Module({
  imports: [MailModule, RepliesModule, TemplatesModule],
  controllers: [LettersController],
  providers: [LetterDesk, LettersService, PrintingService, AcknowledgeHandler],
})
export class LettersModule implements OnModuleInit {
  constructor(
    @Inject(EventRegistry) private readonly events: EventRegistry,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(AcknowledgeHandler) private readonly acknowledge: AcknowledgeHandler,
  ) {}

  onModuleInit(): void {
    // What nobody asked for costs nothing: without it, no case leaves a promise behind.
    if (this.settings.letters.acknowledge) this.events.handle(this.acknowledge);
  }
}
