import { Body, Controller, Get, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { MaybeIfMatch } from '../../common/etag.js';
import { FoundAt } from '../../common/resource-headers.interceptor.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { replyView } from '../replies/reply.schema.js';
import { type LetterDraft, letterDraftBody, letterPreviewView, lettersView, type NewLetter, newLetterBody } from './letter.schema.js';
import { LettersService } from './letters.service.js';
import { PrintingService } from './printing.service.js';
import { printedPolicy } from './printed-letter.js';

/** What every complaint is owed in writing: that it came, that it takes longer, how it was decided. */
@ApiTags('cases')
@Controller('api/cases/:id')
export class LettersController {
  constructor(
    @Inject(LettersService) private readonly letters: LettersService,
    @Inject(PrintingService) private readonly printing: PrintingService,
  ) {}

  @Get('letters')
  @Allow('cases.read')
  @Answers(200, lettersView, 'What the case is owed by its policy, and what it has had')
  of(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.letters.of(actor, id);
  }

  @Post('letters/preview')
  @Allow('cases.work')
  @Answers(200, letterPreviewView, 'What it would say, and what is missing; nothing is written')
  preview(@CurrentActor() actor: Actor, @Param('id') id: string, @Body({ schema: letterDraftBody }) body: LetterDraft) {
    return this.letters.preview(actor, id, body);
  }

  @Post('letters')
  @Allow('cases.work')
  @Answers(201, replyView, 'A reply like any other, which stops the clock of its letter')
  @FoundAt((path, { id }) => path.replace(/letters$/, `replies/${String(id)}`))
  send(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @MaybeIfMatch() version: number | undefined,
    @Body({ schema: newLetterBody }) body: NewLetter,
  ) {
    return this.letters.send(actor, id, version, body);
  }

  @Get('replies/:replyId/print')
  @Allow('cases.read')
  @ApiProduces('text/html')
  @Answers(200, z.string(), 'A page to be printed, or kept as PDF')
  async print(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('replyId') replyId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const page = await this.printing.page(actor, id, replyId);
    void reply.type('text/html; charset=utf-8').header('content-security-policy', printedPolicy);
    return page;
  }
}
