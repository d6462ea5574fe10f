import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { MaybeIfMatch } from '../../common/etag.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { CaseChecklistService } from './case-checklist.service.js';
import { caseChecklistView, tickBody } from './checklist.schema.js';

/** `:id` is an id or a number like CASE-1042. */
@ApiTags('cases')
@Controller('api/cases/:id/checklist')
export class CaseChecklistController {
  constructor(@Inject(CaseChecklistService) private readonly checklist: CaseChecklistService) {}

  @Get()
  @Allow('cases.read')
  @Answers(200, caseChecklistView, 'What is to be done in this case by the lists of its category, and what is missing to resolve it')
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.checklist.list(actor, id);
  }

  @Post(':itemId')
  @Allow('cases.work')
  @Answers(200, caseChecklistView)
  tick(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @MaybeIfMatch() version: number | undefined,
    @Body({ schema: tickBody }) { done }: z.output<typeof tickBody>,
  ) {
    return this.checklist.tick(actor, id, version, itemId, done);
  }
}
