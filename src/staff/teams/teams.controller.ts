import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { IfMatch } from '../../common/etag.js';
import { Allow, CurrentActor } from '../allow.decorator.js';
import type { Actor } from '../permissions.access.js';
import { type NewTeam, newTeamBody, teamPage, type TeamPatch, teamPatch, teamQuery, teamView } from './team.schema.js';
import { TeamsService } from './teams.service.js';

@ApiTags('teams')
@Controller('api/teams')
export class TeamsController {
  constructor(@Inject(TeamsService) private readonly teams: TeamsService) {}

  @Get()
  @Allow('teams.read')
  @Answers(200, teamPage, 'By name')
  list(@Query({ schema: teamQuery }) { cursor, limit }: z.output<typeof teamQuery>) {
    return this.teams.list(cursor, limit);
  }

  @Get(':id')
  @Allow('teams.read')
  @Answers(200, teamView)
  get(@Param('id') id: string) {
    return this.teams.get(id);
  }

  @Post()
  @Allow('teams.manage')
  @Answers(201, teamView)
  create(@CurrentActor() actor: Actor, @Body({ schema: newTeamBody }) body: NewTeam) {
    return this.teams.create(actor, body);
  }

  @Patch(':id')
  @Allow('teams.manage')
  @Answers(200, teamView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: teamPatch }) body: TeamPatch,
  ) {
    return this.teams.change(actor, id, version, body);
  }

  @Delete(':id')
  @Allow('teams.manage')
  @Answers(204)
  remove(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.teams.remove(actor, id);
  }
}
