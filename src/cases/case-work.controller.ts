import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { IfMatch, MaybeIfMatch } from '../common/etag.js';
import { FoundAt } from '../common/resource-headers.interceptor.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import {
  type Assignment,
  assignBody,
  caseView,
  noteBody,
  noteView,
  takeNextBody,
  type Transition,
  transitionBody,
} from './case.schema.js';
import { CaseWorkService } from './case-work.service.js';
import { TakeNextService } from './take-next.service.js';

@ApiTags('cases')
@Controller('api/cases')
export class CaseWorkController {
  constructor(
    @Inject(CaseWorkService) private readonly work: CaseWorkService,
    @Inject(TakeNextService) private readonly queue: TakeNextService,
  ) {}

  @Post('take-next')
  @Allow('cases.work')
  @Answers(200, caseView, 'The most pressing case that nobody had, now yours')
  @ApiResponse({ status: 204, description: 'Nothing is left to take' })
  async takeNext(
    @CurrentActor() actor: Actor,
    @Body({ schema: takeNextBody }) body: z.output<typeof takeNextBody>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const taken = await this.queue.take(actor, body.view);
    if (!taken) void reply.status(204);
    return taken;
  }

  @Post(':id/transition')
  @Allow('cases.work')
  @Answers(200, caseView)
  move(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: transitionBody }) body: Transition,
  ) {
    return this.work.move(actor, id, version, body);
  }

  @Post(':id/assign')
  @Allow('cases.work')
  @Answers(200, caseView)
  assign(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @MaybeIfMatch() version: number | undefined,
    @Body({ schema: assignBody }) body: Assignment,
  ) {
    return this.work.assign(actor, id, version, body);
  }

  @Post(':id/notes')
  @Allow('cases.work')
  @Answers(201, noteView)
  @FoundAt((path) => path.replace(/[^/]+$/, 'timeline'))
  note(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @MaybeIfMatch() version: number | undefined,
    @Body({ schema: noteBody }) body: z.output<typeof noteBody>,
  ) {
    return this.work.note(actor, id, version, body.body);
  }
}
