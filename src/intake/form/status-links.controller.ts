import { Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { StatusLinksService } from './status-links.service.js';

const statusLinkView = z
  .object({
    url: z.string().describe('Whoever has it can read what the customer wrote and add to it'),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'StatusLink' });

@ApiTags('complaints')
@Controller('api/complaints/:id/status-link')
export class StatusLinksController {
  constructor(@Inject(StatusLinksService) private readonly links: StatusLinksService) {}

  @Post()
  @Allow('cases.work')
  @Answers(200, statusLinkView, 'A link to the customer’s page; the one before stops working')
  renew(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.links.renew(actor, id);
  }
}
