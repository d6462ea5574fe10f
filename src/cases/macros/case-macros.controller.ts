import { Controller, Inject, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answers } from '../../common/answers.decorator.js';
import { IfMatch } from '../../common/etag.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { CaseMacrosService } from './case-macros.service.js';
import { macroAppliedView, macroPreviewView } from './macro.schema.js';

@ApiTags('cases')
@Controller('api/cases/:id/macros/:macroId')
export class CaseMacrosController {
  constructor(@Inject(CaseMacrosService) private readonly macros: CaseMacrosService) {}

  @Post()
  @Allow('cases.work')
  @Answers(200, macroAppliedView, 'All of it is done, or nothing (409 `macro.not_applicable` with `refused`)')
  apply(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('macroId') macroId: string, @IfMatch() version: number) {
    return this.macros.apply(actor, id, macroId, version);
  }

  @Post('preview')
  @Allow('cases.work')
  @Answers(200, macroPreviewView, 'What it would change; nothing is written')
  preview(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('macroId') macroId: string) {
    return this.macros.preview(actor, id, macroId);
  }
}
