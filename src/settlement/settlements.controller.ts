import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { IfMatch, MaybeIfMatch } from '../common/etag.js';
import { nothingBody } from '../claims/claim.schema.js';
import { claimView } from '../claims/claim.view.js';
import { legView } from '../claims/leg.view.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { AskService } from './ask.service.js';
import { SettleService } from './settle.service.js';
import {
  type Confirmation,
  confirmationBody,
  settlementPage,
  type SettlementQuery,
  settlementQuery,
} from './settlement.schema.js';
import { SettlementsService } from './settlements.service.js';

@ApiTags('settlements')
@Controller('api')
export class SettlementsController {
  constructor(
    @Inject(SettleService) private readonly settling: SettleService,
    @Inject(SettlementsService) private readonly settlements: SettlementsService,
    @Inject(AskService) private readonly asking: AskService,
  ) {}

  @Post('claims/:id/settle')
  @Allow('claims.settle')
  @Answers(200, claimView, 'The legs are on their way; what became of them follows')
  settle(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: nothingBody }) _: unknown,
  ) {
    return this.settling.settle(actor, id, version);
  }

  @Get('settlements')
  @Allow('claims.read')
  @Answers(200, settlementPage, 'Newest first')
  list(@CurrentActor() actor: Actor, @Query({ schema: settlementQuery }) query: SettlementQuery) {
    return this.settlements.list(actor, query);
  }

  @Get('settlements/:id')
  @Allow('claims.read')
  @Answers(200, legView)
  get(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.settlements.get(actor, id);
  }

  @Post('settlements/:id/resolve')
  @Allow('claims.settle')
  @Answers(200, legView, 'As the processor knows it now')
  async resolve(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: nothingBody }) _: unknown,
  ) {
    await this.settlements.get(actor, id);
    return this.asking.ask(actor, id);
  }

  @Post('settlements/:id/retry')
  @Allow('claims.settle')
  @Answers(200, legView)
  retry(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @MaybeIfMatch() version: number | undefined,
    @Body({ schema: nothingBody }) _: unknown,
  ) {
    return this.settlements.retry(actor, id, version);
  }

  @Post('settlements/:id/confirm')
  @Allow('claims.settle')
  @Answers(200, legView)
  confirm(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @MaybeIfMatch() version: number | undefined,
    @Body({ schema: confirmationBody }) body: Confirmation,
  ) {
    return this.settlements.confirm(actor, id, version, body);
  }
}
