import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../../common/answers.decorator.js';
import { IfMatch } from '../../common/etag.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { DryRunService } from './dry-run.service.js';
import {
  type DryRunBody,
  dryRunBody,
  dryRunView,
  type RuleBody,
  ruleBody,
  rulePage,
  type RulePatch,
  rulePatch,
  type RuleQuery,
  ruleQuery,
  ruleVersionsView,
  ruleView,
} from './rule.schema.js';
import { RulesService } from './rules.service.js';

@ApiTags('policies')
@Controller('api/rules')
export class RulesController {
  constructor(
    @Inject(RulesService) private readonly rules: RulesService,
    @Inject(DryRunService) private readonly dryRuns: DryRunService,
  ) {}

  @Get()
  @Allow('policies.read')
  @Answers(200, rulePage, 'In the order in which they are asked')
  list(@Query({ schema: ruleQuery }) query: RuleQuery) {
    return this.rules.list(query);
  }

  @Get(':id')
  @Allow('policies.read')
  @Answers(200, ruleView)
  get(@Param('id') id: string) {
    return this.rules.get(id);
  }

  @Get(':id/versions')
  @Allow('policies.read')
  @Answers(200, ruleVersionsView, 'What it has said, newest first')
  versions(@Param('id') id: string) {
    return this.rules.versions(id);
  }

  @Post()
  @Allow('policies.manage')
  @Answers(201, ruleView)
  create(@CurrentActor() actor: Actor, @Body({ schema: ruleBody }) body: RuleBody) {
    return this.rules.create(actor, body);
  }

  @Post('dry-run')
  @HttpCode(200)
  @Allow('policies.manage')
  @Answers(200, dryRunView, 'What such a rule would have done in the last 30 days; nothing is written')
  dryRun(@Body({ schema: dryRunBody }) body: DryRunBody) {
    return this.dryRuns.run(body);
  }

  @Patch(':id')
  @Allow('policies.manage')
  @Answers(200, ruleView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: rulePatch }) body: RulePatch,
  ) {
    return this.rules.change(actor, id, version, body);
  }

  @Delete(':id')
  @Allow('policies.manage')
  @Answers(204)
  async remove(@CurrentActor() actor: Actor, @Param('id') id: string) {
    await this.rules.remove(actor, id);
  }
}
