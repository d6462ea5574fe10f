import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { caseView, named } from '../case.schema.js';
import { FollowingService } from './following.service.js';

const followedView = caseView.extend({ followers: z.array(named) }).meta({ id: 'FollowedCase' });
const followerList = z.object({ items: z.array(named), nextCursor: z.null() });

/** `:id` is an id or a number like CASE-1042. */
@ApiTags('cases')
@Controller('api/cases/:id')
export class FollowingController {
  constructor(@Inject(FollowingService) private readonly following: FollowingService) {}

  @Get('followers')
  @Allow('cases.read')
  @Answers(200, followerList)
  list(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.following.list(actor, id);
  }

  @Post('follow')
  @Allow('cases.work')
  @Answers(200, followedView, 'You get a notice of what happens to it')
  follow(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.following.follow(actor, id, true);
  }

  @Post('unfollow')
  @Allow('cases.work')
  @Answers(200, followedView)
  unfollow(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.following.follow(actor, id, false);
  }
}
