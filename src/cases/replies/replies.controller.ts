import { Body, Controller, Delete, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../../common/answers.decorator.js';
import { MaybeIfMatch } from '../../common/etag.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { DraftsService } from './drafts.service.js';
import { RepliesService } from './replies.service.js';
import {
  type DraftBody, draftBody, draftView, type NewReplyBody, newReplyBody, newReplyView, replyChannelsView, replyPage, type ReplyQuery, replyQuery,
  replyView,
} from './reply.schema.js';

/** What is said to the customer of a case. */
@ApiTags('cases')
@Controller('api/cases/:id')
export class RepliesController {
  constructor(
    @Inject(RepliesService) private readonly replies: RepliesService,
    @Inject(DraftsService) private readonly drafts: DraftsService,
  ) {}

  @Post('replies')
  @Allow('cases.work')
  @Answers(201, newReplyView, 'It leaves after the time in which it can be undone')
  send(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @MaybeIfMatch() version: number | undefined,
    @Body({ schema: newReplyBody }) body: NewReplyBody,
  ) {
    return this.replies.send(actor, id, version, body);
  }

  @Get('replies')
  @Allow('cases.read')
  @Answers(200, replyPage, 'Oldest first')
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query({ schema: replyQuery }) query: ReplyQuery) {
    return this.replies.list(actor, id, query);
  }

  @Get('replies/:replyId')
  @Allow('cases.read')
  @Answers(200, replyView)
  get(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('replyId') replyId: string) {
    return this.replies.get(actor, id, replyId);
  }

  @Post('replies/:replyId/undo')
  @Allow('cases.work')
  @Answers(200, replyView, 'It has not left, and will not; what it said is a draft again')
  undo(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('replyId') replyId: string) {
    return this.replies.undo(actor, id, replyId);
  }

  @Post('replies/:replyId/retry')
  @Allow('cases.work')
  @Answers(200, replyView, 'Sends again what has failed, or what nobody knows about')
  retry(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('replyId') replyId: string) {
    return this.replies.retry(actor, id, replyId);
  }

  @Get('reply-channels')
  @Allow('cases.read')
  @Answers(200, replyChannelsView, 'How this case can be answered')
  channels(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.replies.channels(actor, id);
  }

  @Get('draft')
  @Allow('cases.work')
  @Answers(200, draftView, 'What you have begun to write')
  draft(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.drafts.get(actor, id);
  }

  @Put('draft')
  @Allow('cases.work')
  @Answers(200, draftView)
  keepDraft(@CurrentActor() actor: Actor, @Param('id') id: string, @Body({ schema: draftBody }) body: DraftBody) {
    return this.drafts.put(actor, id, body);
  }

  @Delete('draft')
  @Allow('cases.work')
  @Answers(204)
  forgetDraft(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.drafts.forget(actor, id);
  }
}
