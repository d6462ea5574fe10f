import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { Allow, CurrentActor } from '../staff/allow.decorator.js';
import type { Actor } from '../staff/permissions.access.js';
import { channels } from '../intake/channels.js';
import { caseView } from './case.schema.js';
import { CaseSuggestionsService } from './case-suggestions.service.js';
import { likenesses } from './likeness.policy.js';

const suggestionView = z
  .object({
    case: caseView,
    reasons: z.array(z.enum(likenesses)),
    channels: z.array(z.enum(channels)).describe('The ways by which the two have come, together'),
    similarity: z.number().describe('How much of their words the two have in common, 0 to 1'),
  })
  .meta({ id: 'CaseSuggestion' });

const suggestionList = z.object({ items: z.array(suggestionView), nextCursor: z.null() });

/** `:id` and `:otherId` are ids or numbers like CASE-1042. */
@ApiTags('cases')
@Controller('api/cases/:id/suggestions')
export class CaseSuggestionsController {
  constructor(@Inject(CaseSuggestionsService) private readonly suggestions: CaseSuggestionsService) {}

  @Get()
  @Allow('cases.read')
  @Answers(200, suggestionList, 'Other cases that may be about the same, the most alike first, at most 5')
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.suggestions.list(actor, id);
  }

  @Post(':otherId/dismiss')
  @Allow('cases.work')
  @Answers(200, caseView, 'The case; the other one is not suggested again')
  dismiss(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('otherId') otherId: string) {
    return this.suggestions.dismiss(actor, id, otherId);
  }
}
