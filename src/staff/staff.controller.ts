import { Body, Controller, Get, Inject, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { IfMatch } from '../common/etag.js';
import { pageOf, paging } from '../common/schemas.js';
import { Allow, CurrentActor } from './allow.decorator.js';
import type { Actor } from './permissions.access.js';
import { awayBody, type NewStaff, newStaffBody, type StaffPatch, staffPatch, staffView } from './staff.schema.js';
import { StaffService } from './staff.service.js';

const listQuery = z.strictObject(paging);

@ApiTags('staff')
@Controller('api/staff')
export class StaffController {
  constructor(@Inject(StaffService) private readonly staff: StaffService) {}

  @Get()
  @Allow('staff.read')
  @Answers(200, pageOf(staffView))
  list(@Query({ schema: listQuery }) query: z.infer<typeof listQuery>) {
    return this.staff.list(query.cursor, query.limit);
  }

  @Get(':id')
  @Allow('staff.read')
  @Answers(200, staffView)
  get(@Param('id') id: string) {
    return this.staff.get(id);
  }

  @Post()
  @Allow('staff.manage')
  @Answers(201, staffView)
  create(@CurrentActor() actor: Actor, @Body({ schema: newStaffBody }) body: NewStaff) {
    return this.staff.create(actor, body);
  }

  /** `me` is whoever asks. */
  @Put(':id/away')
  @Allow('staff.away')
  @Answers(200, staffView, 'Away until then; with null, there')
  away(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: awayBody }) { until }: z.output<typeof awayBody>,
  ) {
    return this.staff.setAway(actor, id, until);
  }

  @Patch(':id')
  @Allow('staff.manage')
  @Answers(200, staffView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: staffPatch }) body: StaffPatch,
  ) {
    return this.staff.change(actor, id, version, body);
  }
}
