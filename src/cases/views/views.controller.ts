import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { IfMatch } from '../../common/etag.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import {
  type NewView,
  newViewBody,
  savedViewView,
  viewCountsView,
  viewPage,
  type ViewPatch,
  viewPatch,
  viewQuery,
} from './view.schema.js';
import { ViewsService } from './views.service.js';

/** Lists of cases by name; `GET /api/cases?view=<id>` shows one. */
@ApiTags('views')
@Controller('api/views')
export class ViewsController {
  constructor(@Inject(ViewsService) private readonly views: ViewsService) {}

  @Get()
  @Allow('views.read')
  @Answers(200, viewPage, "One's own and the shared ones, by name")
  list(@CurrentActor() actor: Actor, @Query({ schema: viewQuery }) { cursor, limit }: z.output<typeof viewQuery>) {
    return this.views.list(actor, cursor, limit);
  }

  @Get('counts')
  @Allow('views.read')
  @Answers(200, viewCountsView, 'How many cases each view holds for whoever asks')
  counts(@CurrentActor() actor: Actor) {
    return this.views.counts(actor);
  }

  @Get(':id')
  @Allow('views.read')
  @Answers(200, savedViewView)
  get(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.views.get(actor, id);
  }

  @Post()
  @Allow('views.work')
  @Answers(201, savedViewView)
  create(@CurrentActor() actor: Actor, @Body({ schema: newViewBody }) body: NewView) {
    return this.views.create(actor, body);
  }

  @Patch(':id')
  @Allow('views.work')
  @Answers(200, savedViewView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: viewPatch }) body: ViewPatch,
  ) {
    return this.views.change(actor, id, version, body);
  }

  @Delete(':id')
  @Allow('views.work')
  @Answers(204)
  async remove(@CurrentActor() actor: Actor, @Param('id') id: string) {
    await this.views.remove(actor, id);
  }
}
