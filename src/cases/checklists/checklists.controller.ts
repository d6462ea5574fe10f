import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { IfMatch } from '../../common/etag.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import {
  checklistPage, type ChecklistPatch, checklistPatch, checklistQuery, checklistView, type NewChecklist, newChecklistBody,
} from './checklist.schema.js';
import { ChecklistsService } from './checklists.service.js';

@ApiTags('policies')
@Controller('api/checklists')
export class ChecklistsController {
  constructor(@Inject(ChecklistsService) private readonly checklists: ChecklistsService) {}

  @Get()
  @Allow('policies.read')
  @Answers(200, checklistPage, 'The oldest first')
  list(@Query({ schema: checklistQuery }) { cursor, limit }: z.output<typeof checklistQuery>) {
    return this.checklists.list(cursor, limit);
  }

  @Get(':id')
  @Allow('policies.read')
  @Answers(200, checklistView)
  get(@Param('id') id: string) {
    return this.checklists.get(id);
  }

  @Post()
  @Allow('policies.manage')
  @Answers(201, checklistView)
  create(@CurrentActor() actor: Actor, @Body({ schema: newChecklistBody }) body: NewChecklist) {
    return this.checklists.create(actor, body);
  }

  @Patch(':id')
  @Allow('policies.manage')
  @Answers(200, checklistView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: checklistPatch }) body: ChecklistPatch,
  ) {
    return this.checklists.change(actor, id, version, body);
  }
}
