import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { IfMatch } from '../common/etag.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { ClaimPreviewService } from './claim-preview.service.js';
import { previewView } from './claim-preview.view.js';
import {
  approvalBody,
  type ClaimQuery,
  claimQuery,
  evidenceBody,
  type EvidenceRequest,
  type NewClaim,
  newClaimBody,
  type NewProposal,
  nothingBody,
  previewBody,
  type PreviewRequest,
  proposalBody,
  reasonBody,
  type Rejection,
  rejectionBody,
} from './claim.schema.js';
import { claimPage, claimView } from './claim.view.js';
import { ClaimsService } from './claims.service.js';
import { DecisionsService } from './decisions.service.js';
import { ProposalsService } from './proposals.service.js';

@ApiTags('claims')
@Controller('api/claims')
export class ClaimsController {
  constructor(
    @Inject(ClaimsService) private readonly claims: ClaimsService,
    @Inject(ClaimPreviewService) private readonly previews: ClaimPreviewService,
    @Inject(DecisionsService) private readonly decisions: DecisionsService,
    @Inject(ProposalsService) private readonly proposals: ProposalsService,
  ) {}

  @Get()
  @Allow('claims.read')
  @Answers(200, claimPage, 'Newest first')
  list(@CurrentActor() actor: Actor, @Query({ schema: claimQuery }) query: ClaimQuery) {
    return this.claims.list(actor, query);
  }

  @Get(':id')
  @Allow('claims.read')
  @Answers(200, claimView, 'By its id or its number, like CLM-1042')
  get(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.claims.get(actor, id);
  }

  @Post()
  @Allow('claims.work')
  @Answers(201, claimView)
  file(@CurrentActor() actor: Actor, @Body({ schema: newClaimBody }) body: NewClaim) {
    return this.claims.file(actor, body);
  }

  @Post('preview')
  @Allow('claims.work')
  @Answers(200, previewView, 'What a claim and its remedy would mean; nothing is written')
  preview(@CurrentActor() actor: Actor, @Body({ schema: previewBody }) body: PreviewRequest) {
    return this.previews.preview(actor, body);
  }

  @Post(':id/assess')
  @Allow('claims.work')
  @Answers(200, claimView)
  assess(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: nothingBody }) _: unknown,
  ) {
    return this.decisions.assess(actor, id, version);
  }

  @Post(':id/request-evidence')
  @Allow('claims.work')
  @Answers(200, claimView)
  requestEvidence(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: evidenceBody }) body: EvidenceRequest,
  ) {
    return this.decisions.requestEvidence(actor, id, version, body);
  }

  @Post(':id/propose')
  @Allow('claims.work')
  @Answers(
    200,
    claimView,
    "Approved at once within the caller's own limit; else it awaits somebody else's approval",
  )
  propose(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: proposalBody }) body: NewProposal,
  ) {
    return this.proposals.propose(actor, id, version, body);
  }

  @Post(':id/approve')
  @Allow('claims.approve')
  @Answers(200, claimView)
  approve(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: approvalBody }) body: z.infer<typeof approvalBody>,
  ) {
    return this.proposals.approve(actor, id, version, body?.note);
  }

  @Post(':id/reject')
  @Allow('claims.work')
  @Answers(200, claimView)
  reject(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: rejectionBody }) body: Rejection,
  ) {
    return this.decisions.reject(actor, id, version, body);
  }

  @Post(':id/withdraw')
  @Allow('claims.work')
  @Answers(200, claimView)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: z.infer<typeof reasonBody>,
  ) {
    return this.decisions.withdraw(actor, id, version, reason);
  }

  @Post(':id/appeal')
  @Allow('claims.work')
  @Answers(200, claimView)
  appeal(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: reasonBody }) { reason }: z.infer<typeof reasonBody>,
  ) {
    return this.decisions.appeal(actor, id, version, reason);
  }
}
