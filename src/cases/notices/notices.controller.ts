import { Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../../common/answers.decorator.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { noticePage, type NoticeQuery, noticeQuery, noticeView } from './notice.schema.js';
import { NoticesService } from './notices.service.js';

@ApiTags('cases')
@Controller('api/notices')
export class NoticesController {
  constructor(@Inject(NoticesService) private readonly notices: NoticesService) {}

  @Get()
  @Allow('cases.read')
  @Answers(200, noticePage, 'What you have been told about cases, newest first')
  list(@CurrentActor() actor: Actor, @Query({ schema: noticeQuery }) query: NoticeQuery) {
    return this.notices.list(actor, query);
  }

  @Get(':id')
  @Allow('cases.read')
  @Answers(200, noticeView)
  get(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.notices.get(actor, id);
  }

  @Post(':id/read')
  @HttpCode(200)
  @Allow('cases.work')
  @Answers(200, noticeView)
  read(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.notices.read(actor, id);
  }
}
