import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { MaybeIfMatch } from '../../common/etag.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { caseView } from '../case.schema.js';
import { linkBody, linkList, linkView } from './link.schema.js';
import { LinksService } from './links.service.js';

const linkedView = caseView.extend({ links: z.array(linkView) }).meta({ id: 'LinkedCase' });

/** `:id` is an id or a number like CASE-1042. */
@ApiTags('cases')
@Controller('api/cases/:id')
export class LinksController {
  constructor(@Inject(LinksService) private readonly links: LinksService) {}

  @Get('links')
  @Allow('cases.read')
  @Answers(200, linkList, 'Other cases that this one has to do with, and those of what was merged into it')
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.links.list(actor, id);
  }

  @Post('link')
  @Allow('cases.work')
  @Answers(200, linkedView, 'The case with its links; the other one shows it from its side')
  link(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @MaybeIfMatch() version: number | undefined,
    @Body({ schema: linkBody }) body: z.output<typeof linkBody>,
  ) {
    return this.links.link(actor, id, version, body.caseId, body.kind);
  }

  @Delete('links/:linkId')
  @Allow('cases.work')
  @Answers(204)
  async unlink(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('linkId') linkId: string) {
    await this.links.unlink(actor, id, linkId);
  }
}
