import { Body, Controller, Delete, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../common/answers.decorator.js';
import { pageOf, paging } from '../common/schemas.js';
import { Allow, CurrentActor } from './allow.decorator.js';
import { KeysService } from './keys.service.js';
import type { Actor } from './permissions.access.js';
import { keyView, type NewKey, newKeyBody, newKeyView } from './staff.schema.js';

const listQuery = z.strictObject(paging);

@ApiTags('keys')
@Controller('api/keys')
export class KeysController {
  constructor(@Inject(KeysService) private readonly keys: KeysService) {}

  @Get()
  @Allow('keys.manage')
  @Answers(200, pageOf(keyView))
  list(@Query({ schema: listQuery }) query: z.infer<typeof listQuery>) {
    return this.keys.list(query.cursor, query.limit);
  }

  @Get(':id')
  @Allow('keys.manage')
  @Answers(200, keyView)
  get(@Param('id') id: string) {
    return this.keys.get(id);
  }

  @Post()
  @Allow('keys.manage')
  @Answers(201, newKeyView, 'The key is shown this once')
  create(@CurrentActor() actor: Actor, @Body({ schema: newKeyBody }) body: NewKey) {
    return this.keys.create(actor, body);
  }

  @Delete(':id')
  @Allow('keys.manage')
  @Answers(204)
  async delete(@CurrentActor() actor: Actor, @Param('id') id: string) {
    await this.keys.delete(actor, id);
  }
}
