import { Body, Controller, Get, HttpCode, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { IfMatch } from '../../common/etag.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { ReapplyTermsService } from './reapply-terms.service.js';
import { SlaPoliciesService } from './sla-policies.service.js';
import {
  type NewSlaPolicy,
  newSlaPolicyBody,
  reapplyBody,
  reapplyView,
  slaPolicyPage,
  type SlaPolicyPatch,
  slaPolicyPatch,
  type SlaPolicyQuery,
  slaPolicyQuery,
  slaPolicyView,
} from './sla-policy.schema.js';

@ApiTags('policies')
@Controller('api/sla-policies')
export class SlaPoliciesController {
  constructor(
    @Inject(SlaPoliciesService) private readonly policies: SlaPoliciesService,
    @Inject(ReapplyTermsService) private readonly reapplying: ReapplyTermsService,
  ) {}

  @Get()
  @Allow('policies.read')
  @Answers(200, slaPolicyPage, 'In the order in which they are asked whether they are for a case')
  list(@Query({ schema: slaPolicyQuery }) query: SlaPolicyQuery) {
    return this.policies.list(query);
  }

  @Get(':id')
  @Allow('policies.read')
  @Answers(200, slaPolicyView)
  get(@Param('id') id: string) {
    return this.policies.get(id);
  }

  @Post()
  @Allow('policies.manage')
  @Answers(201, slaPolicyView, 'It applies to cases that are opened from now on')
  create(@CurrentActor() actor: Actor, @Body({ schema: newSlaPolicyBody }) body: NewSlaPolicy) {
    return this.policies.create(actor, body);
  }

  @Patch(':id')
  @Allow('policies.manage')
  @Answers(200, slaPolicyView, 'A new version, for cases that are opened from now on')
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: slaPolicyPatch }) body: SlaPolicyPatch,
  ) {
    return this.policies.change(actor, id, version, body);
  }

  @Post('reapply')
  @HttpCode(200)
  @Allow('policies.manage')
  @Answers(200, reapplyView, 'Measures open cases by the policies of today, or says how many that would change')
  reapply(@CurrentActor() actor: Actor, @Body({ schema: reapplyBody }) body: z.output<typeof reapplyBody>) {
    return this.reapplying.reapply(actor, body.dryRun);
  }
}
