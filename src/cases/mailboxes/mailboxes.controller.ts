import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { IfMatch } from '../../common/etag.js';
import {
  type MailboxPatch, mailboxPage, mailboxPatch, mailboxQuery, mailboxView, mailMessagePage, mailPollView, type NewMailbox,
  newMailboxBody,
} from '../../intake/mail/mailbox.schema.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { MailPollService } from './mail-poll.service.js';
import { MailboxesService } from './mailboxes.service.js';

type Paging = z.output<typeof mailboxQuery>;

@ApiTags('mailboxes')
@Controller('api/mailboxes')
export class MailboxesController {
  constructor(
    @Inject(MailboxesService) private readonly mailboxes: MailboxesService,
    @Inject(MailPollService) private readonly polls: MailPollService,
  ) {}

  @Get()
  @Allow('mailboxes.manage')
  @Answers(200, mailboxPage)
  list(@Query({ schema: mailboxQuery }) { cursor, limit }: Paging) {
    return this.mailboxes.list(cursor, limit);
  }

  @Get(':id')
  @Allow('mailboxes.manage')
  @Answers(200, mailboxView)
  get(@Param('id') id: string) {
    return this.mailboxes.get(id);
  }

  @Get(':id/messages')
  @Allow('mailboxes.manage')
  @Answers(200, mailMessagePage, 'What has come, newest first')
  messages(@Param('id') id: string, @Query({ schema: mailboxQuery }) { cursor, limit }: Paging) {
    return this.mailboxes.messages(id, cursor, limit);
  }

  @Post()
  @Allow('mailboxes.manage')
  @Answers(201, mailboxView)
  create(@CurrentActor() actor: Actor, @Body({ schema: newMailboxBody }) body: NewMailbox) {
    return this.mailboxes.create(actor, body);
  }

  @Patch(':id')
  @Allow('mailboxes.manage')
  @Answers(200, mailboxView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: mailboxPatch }) body: MailboxPatch,
  ) {
    return this.mailboxes.change(actor, id, version, body);
  }

  @Post(':id/poll')
  @Allow('mailboxes.manage')
  @Answers(200, mailPollView, 'Reads it now')
  poll(@Param('id') id: string) {
    return this.polls.pollNow(id);
  }
}
