import { Body, Controller, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../common/answers.decorator.js';
import { FoundAt } from '../common/resource-headers.interceptor.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { type MentionCase, mentionCaseBody, mentionCaseView } from './case.schema.js';
import { MentionCasesService } from './mention-cases.service.js';

/** Joins what was said in public with the desk, so it lives here and not with the mentions. */
@ApiTags('mentions')
@Controller('api/mentions')
export class MentionCasesController {
  constructor(@Inject(MentionCasesService) private readonly cases: MentionCasesService) {}

  @Post(':id/case')
  @Allow('cases.work')
  @Answers(201, mentionCaseView, 'It opened a case')
  @FoundAt((_, { caseId }) => `/api/cases/${String(caseId)}`)
  @ApiResponse({ status: 200, description: 'It joined a case', standardSchema: mentionCaseView })
  async join(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: mentionCaseBody }) body: MentionCase,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { caseId, opened } = await this.cases.join(actor, id, body);
    void reply.status(opened ? 201 : 200);
    return { caseId };
  }
}
