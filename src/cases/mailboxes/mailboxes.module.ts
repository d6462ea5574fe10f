import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../../intake/attachments/attachments.module.js';
import { SentimentModule } from '../../sentiment/sentiment.module.js';
import { MailPollJob } from './mail-poll.job.js';
import { MailPollService } from './mail-poll.service.js';
import { MailboxesController } from './mailboxes.controller.js';
import { MailboxesService } from './mailboxes.service.js';
import { TakeMailService } from './take-mail.service.js';

/** Mail that comes in, and the case that it belongs to. */
@Module({
  imports: [AttachmentsModule, SentimentModule],
  controllers: [MailboxesController],
  providers: [MailboxesService, MailPollService, MailPollJob, TakeMailService],
})
export class MailboxesModule {}
