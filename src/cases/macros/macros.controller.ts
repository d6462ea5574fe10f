import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../../common/answers.decorator.js';
import { IfMatch } from '../../common/etag.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { macroPage, type MacroPatch, macroPatch, type MacroQuery, macroQuery, macroView, type NewMacro, newMacroBody } from './macro.schema.js';
import { MacrosService } from './macros.service.js';

/** What is done to cases again and again, under one name. */
@ApiTags('macros')
@Controller('api/macros')
export class MacrosController {
  constructor(@Inject(MacrosService) private readonly macros: MacrosService) {}

  @Get()
  @Allow('templates.read')
  @Answers(200, macroPage, 'Those of everybody and of one’s teams, by name')
  list(@CurrentActor() actor: Actor, @Query({ schema: macroQuery }) query: MacroQuery) {
    return this.macros.list(actor, query);
  }

  @Get(':id')
  @Allow('templates.read')
  @Answers(200, macroView)
  get(@CurrentActor() actor: Actor, @Param('id') id: string) {
    return this.macros.get(actor, id);
  }

  @Post()
  @Allow('templates.manage')
  @Answers(201, macroView)
  create(@CurrentActor() actor: Actor, @Body({ schema: newMacroBody }) body: NewMacro) {
    return this.macros.create(actor, body);
  }

  @Patch(':id')
  @Allow('templates.manage')
  @Answers(200, macroView)
  change(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body({ schema: macroPatch }) body: MacroPatch) {
    return this.macros.change(actor, id, version, body);
  }

  @Delete(':id')
  @Allow('templates.manage')
  @Answers(204)
  async remove(@CurrentActor() actor: Actor, @Param('id') id: string) {
    await this.macros.remove(actor, id);
  }
}
