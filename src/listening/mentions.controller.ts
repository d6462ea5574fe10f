import { Body, Controller, Get, Inject, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { IfMatch } from '../common/etag.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import {
  type MentionPatch,
  mentionPage,
  mentionPatch,
  type MentionQuery,
  mentionQuery,
  mentionView,
} from './mention.schema.js';
import { MentionsService } from './mentions.service.js';

@ApiTags('mentions')
@Controller('api/mentions')
export class MentionsController {
  constructor(@Inject(MentionsService) private readonly mentions: MentionsService) {}

  @Get()
  @Allow('mentions.read')
  @Answers(200, mentionPage, 'Newest first; a page may be short while there is more')
  list(@Query({ schema: mentionQuery }) query: MentionQuery) {
    return this.mentions.list(query);
  }

  @Get(':id')
  @Allow('mentions.read')
  @Answers(200, mentionView)
  get(@Param('id') id: string) {
    return this.mentions.get(id);
  }

  @Patch(':id')
  @Allow('mentions.work')
  @Answers(200, mentionView, 'What a person says counts from now on; null gives the word back to the scorer')
  correct(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: mentionPatch }) body: MentionPatch,
  ) {
    return this.mentions.correct(actor, id, version, body);
  }
}
