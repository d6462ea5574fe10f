import { Body, Controller, Get, Inject, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { IfMatch } from '../../common/etag.js';
import { paging } from '../../common/schemas.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { formPage, type FormPatch, formPatch, formView, type NewForm, newFormBody } from './complaint-form.schema.js';
import { ComplaintFormsService } from './complaint-forms.service.js';

const listQuery = z.strictObject(paging);

@ApiTags('forms')
@Controller('api/forms')
export class ComplaintFormsController {
  constructor(@Inject(ComplaintFormsService) private readonly forms: ComplaintFormsService) {}

  @Get()
  @Allow('forms.read')
  @Answers(200, formPage)
  list(@Query({ schema: listQuery }) query: z.infer<typeof listQuery>) {
    return this.forms.list(query.cursor, query.limit);
  }

  @Get(':id')
  @Allow('forms.read')
  @Answers(200, formView)
  get(@Param('id') id: string) {
    return this.forms.get(id);
  }

  @Post()
  @Allow('forms.manage')
  @Answers(201, formView)
  create(@CurrentActor() actor: Actor, @Body({ schema: newFormBody }) body: NewForm) {
    return this.forms.create(actor, body);
  }

  @Patch(':id')
  @Allow('forms.manage')
  @Answers(200, formView)
  change(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body({ schema: formPatch }) body: FormPatch,
  ) {
    return this.forms.change(actor, id, version, body);
  }
}
