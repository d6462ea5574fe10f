import { Module } from '@nestjs/common';
import { MailModule } from '../../intake/mail/mail.module.js';
import { RepliesModule } from '../replies/replies.module.js';
import { TemplatesModule } from '../templates/templates.module.js';
import { CaseMacrosController } from './case-macros.controller.js';
import { CaseMacrosService } from './case-macros.service.js';
import { MacroDesk } from './macro-desk.js';
import { MacrosController } from './macros.controller.js';
import { MacrosService } from './macros.service.js';

/** Several actions under one name. */
@Module({
  imports: [MailModule, RepliesModule, TemplatesModule],
  controllers: [MacrosController, CaseMacrosController],
  providers: [MacroDesk, MacrosService, CaseMacrosService],
  exports: [MacroDesk],
})
export class MacrosModule {}
