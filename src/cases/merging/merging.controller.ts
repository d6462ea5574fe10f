import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { IfMatch } from '../../common/etag.js';
import { FoundAt } from '../../common/resource-headers.interceptor.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { caseView } from '../case.schema.js';
import { mergeBody, mergedView, splitBody, unmergeBody } from './merging.schema.js';
import { MergingService } from './merging.service.js';
import { SplitService } from './split.service.js';

/** `:id` and `:otherId` are ids or numbers like CASE-1042. */
@ApiTags('cases')
@Controller('api/cases/:id')
export class MergingController {
  constructor(
    @Inject(MergingService) private readonly merging: MergingService,
    @Inject(SplitService) private readonly splitting: SplitService,
  ) {}

  @Post('merge')
  @Allow('cases.merge')
  @Answers(200, mergedView, 'The case, now part of the other one')
  merge(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: mergeBody }) body: z.output<typeof mergeBody>,
  ) {
    return this.merging.merge(actor, id, version, body.intoCaseId);
  }

  @Post('unmerge')
  @Allow('cases.merge')
  @Answers(200, caseView, 'The case, again one of its own with what came from it')
  unmerge(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: unmergeBody }) _: z.output<typeof unmergeBody>,
  ) {
    return this.merging.unmerge(actor, id, version);
  }

  @Post('split')
  @Allow('cases.work')
  @Answers(201, caseView, 'The new case')
  @FoundAt((_, { id }) => `/api/cases/${String(id)}`)
  split(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: splitBody }) body: z.output<typeof splitBody>,
  ) {
    return this.splitting.split(actor, id, version, body.complaintIds);
  }

  @Post('suggestions/:otherId/join')
  @Allow('cases.merge')
  @Answers(200, mergedView, 'The case, with the suggested one merged into it')
  join(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('otherId') otherId: string) {
    return this.merging.join(actor, id, otherId);
  }
}
