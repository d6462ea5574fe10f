import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../common/answers.decorator.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { customerView } from './customer.schema.js';
import { suggestionList } from './identity.schema.js';
import { IdentitiesService } from './identities.service.js';

@ApiTags('customers')
@Controller('api/customers/:id/suggestions')
export class IdentitiesController {
  constructor(@Inject(IdentitiesService) private readonly identities: IdentitiesService) {}

  @Get()
  @Allow('customers.read')
  @Answers(200, suggestionList, 'What texts say about who this is, and nobody has confirmed or refused')
  list(@Param('id') id: string) {
    return this.identities.suggestions(id);
  }

  @Post(':suggestionId/confirm')
  @Allow('customers.work')
  @Answers(200, customerView, 'The customer; when two were one person, the one who is left')
  confirm(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('suggestionId') suggestionId: string) {
    return this.identities.confirm(actor, id, suggestionId);
  }

  @Post(':suggestionId/refuse')
  @Allow('customers.work')
  @Answers(200, customerView, 'It is not suggested again')
  refuse(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('suggestionId') suggestionId: string) {
    return this.identities.refuse(actor, id, suggestionId);
  }
}
