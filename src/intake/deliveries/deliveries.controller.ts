import { Controller, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Answers } from '../../common/answers.decorator.js';
import { startedJobView } from '../../jobs/job.schema.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { deliveryPage, type DeliveryQuery, deliveryQuery, deliveryView, wholeDeliveryView } from './delivery.schema.js';
import { DeliveriesService } from './deliveries.service.js';
import { ReplaysService } from './replays.service.js';

@ApiTags('webhook endpoints')
@Controller('api/webhook-endpoints/:id')
export class DeliveriesController {
  constructor(
    @Inject(DeliveriesService) private readonly deliveries: DeliveriesService,
    @Inject(ReplaysService) private readonly replays: ReplaysService,
  ) {}

  @Get('deliveries')
  @Allow('endpoints.read')
  @Answers(200, deliveryPage, 'Of the last 30 days, the newest first; a page may be short while there is more')
  list(@Param('id') id: string, @Query({ schema: deliveryQuery }) query: DeliveryQuery) {
    return this.deliveries.list(id, query);
  }

  /** What customers wrote is in the body, so seeing it needs the right to manage endpoints. */
  @Get('deliveries/:deliveryId')
  @Allow('endpoints.manage')
  @Answers(200, wholeDeliveryView)
  get(@Param('id') id: string, @Param('deliveryId') deliveryId: string) {
    return this.deliveries.get(id, deliveryId);
  }

  @Post('deliveries/:deliveryId/replay')
  @Allow('endpoints.manage')
  @Answers(200, deliveryView, 'The delivery as it is now; an accepted one stays as it is')
  replay(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('deliveryId') deliveryId: string) {
    return this.replays.replay(actor, id, deliveryId);
  }

  @Post('replay')
  @Allow('endpoints.manage')
  @Answers(202, startedJobView, 'The job tries every dead letter again; its counts and errors say what became of them')
  async replayAll(@CurrentActor() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const started = await this.replays.replayAll(actor, id);
    void reply.header('location', `/api/jobs/${started.jobId}`);
    return started;
  }
}
