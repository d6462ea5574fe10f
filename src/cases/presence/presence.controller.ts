import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { presenceStates } from './presence.policy.js';
import { presenceView } from './presence.schema.js';
import { PresenceService } from './presence.service.js';

const presenceList = z.object({ items: z.array(presenceView), nextCursor: z.null() });
const presenceBody = z
  .strictObject({
    state: z.enum(presenceStates),
    version: z.number().int().min(1).max(2_000_000_000).optional().describe('Of the case, as it is shown'),
  })
  .meta({ id: 'PresenceBeat' });

/** `:id` is an id or a number like CASE-1042. */
@ApiTags('cases')
@Controller('api/cases/:id/presence')
export class PresenceController {
  constructor(@Inject(PresenceService) private readonly presence: PresenceService) {}

  @Get()
  @Allow('cases.read')
  @Answers(200, presenceList, 'Who has the case open now')
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.presence.list(actor, id);
  }

  @Post()
  @Allow('cases.work')
  @Answers(200, presenceList, 'Counts for a minute; send it every 20 seconds while the case is open, and when that ends')
  beat(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: presenceBody }) { state, version }: z.output<typeof presenceBody>,
  ) {
    return this.presence.beat(actor, id, state, version ?? null);
  }
}
