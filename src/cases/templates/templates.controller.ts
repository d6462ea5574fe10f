import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { IfMatch } from '../../common/etag.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import {
  type NewTemplate, newTemplateBody, renderBody, renderedView, templatePage, type TemplatePatch, templatePatch, type TemplateQuery, templateQuery,
  templateView, variablesView,
} from './template.schema.js';
import { TemplatesService } from './templates.service.js';
import { variableNames, variables } from './variables.policy.js';

/** Words for replies that are used again and again. */
@ApiTags('templates')
@Controller('api/templates')
export class TemplatesController {
  constructor(@Inject(TemplatesService) private readonly templates: TemplatesService) {}

  @Get()
  @Allow('templates.read')
  @Answers(200, templatePage, 'Those of everybody and of one’s teams, by name')
  list(@CurrentActor() actor: Actor, @Query({ schema: templateQuery }) query: TemplateQuery) {
    return this.templates.list(actor, query);
  }

  @Get('variables')
  @Allow('templates.read')
  @Answers(200, variablesView, 'What a template may name')
  variables() {
    return { items: variableNames.map((name) => ({ name, description: variables[name].says, sample: variables[name].sample })) };
  }

  @Get(':id')
  @Allow('templates.read')
  @Answers(200, templateView)
  get(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.templates.get(actor, id);
  }

  @Post()
  @Allow('templates.manage')
  @Answers(201, templateView)
  create(@CurrentActor() actor: Actor, @Body({ schema: newTemplateBody }) body: NewTemplate) {
    return this.templates.create(actor, body);
  }

  @Patch(':id')
  @Allow('templates.manage')
  @Answers(200, templateView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: templatePatch }) body: TemplatePatch,
  ) {
    return this.templates.change(actor, id, version, body);
  }

  @Delete(':id')
  @Allow('templates.manage')
  @Answers(204)
  async remove(@CurrentActor() actor: Actor, @Param('id') id: string) {
    await this.templates.remove(actor, id);
  }

  @Post(':id/render')
  @Allow('cases.work')
  @Answers(200, renderedView, 'What it says about a case; nothing is written')
  render(@CurrentActor() actor: Actor, @Param('id') id: string, @Body({ schema: renderBody }) { caseId }: z.output<typeof renderBody>) {
    return this.templates.render(actor, id, caseId);
  }
}
