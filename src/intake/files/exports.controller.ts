import { Controller, Get, Inject, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { type ExportQuery, exportQuery } from './export.schema.js';
import { ExportsService } from './exports.service.js';
import { mediaTypes } from './file-format.js';

@ApiTags('complaints')
@Controller('api/complaints/export')
export class ExportsController {
  constructor(@Inject(ExportsService) private readonly exports: ExportsService) {}

  @Get()
  @Allow('complaints.export')
  @ApiProduces('text/csv', 'application/x-ndjson')
  @Answers(200, z.string(), 'The complaints as a file that an import takes back; what a spreadsheet would run is marked')
  async file(@CurrentActor() actor: Actor, @Query({ schema: exportQuery }) query: ExportQuery): Promise<StreamableFile> {
    const stream = await this.exports.file(actor, query);
    const disposition = `attachment; filename="complaints.${query.format}"`;
    return new StreamableFile(stream, { type: `${mediaTypes[query.format]}; charset=utf-8`, disposition });
  }
}
