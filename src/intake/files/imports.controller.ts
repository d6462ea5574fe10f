import { Body, Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { mediaTypes } from './file-format.js';
import type { ImportOptions } from './import-options.js';
import {
  type ImportQuery, importQuery, type PreviewQuery, previewQuery, previewView, startBody, startedImportView,
} from './import.schema.js';
import { ImportsService } from './imports.service.js';
import { RejectedRowsService } from './rejected-rows.service.js';
import { UploadGuard } from './upload.guard.js';
import type { Upload } from './uploads.js';

@ApiTags('complaints')
@Controller('api/complaints/import')
export class ImportsController {
  constructor(
    @Inject(ImportsService) private readonly imports: ImportsService,
    @Inject(RejectedRowsService) private readonly rejected: RejectedRowsService,
  ) {}

  @Post()
  @Allow('complaints.import')
  @UseGuards(UploadGuard)
  @ApiConsumes(...Object.values(mediaTypes))
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(202, startedImportView, 'The file has arrived; the job says what became of its rows')
  async send(
    @CurrentActor() actor: Actor,
    @Query({ schema: importQuery }) query: ImportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return located(reply, await this.imports.send(actor, request.body as Upload, query));
  }

  @Get(':id/preview')
  @Allow('complaints.import')
  @Answers(200, previewView, 'The first rows of a held file, and what they would become')
  preview(@Param('id') id: string, @Query({ schema: previewQuery }) query: PreviewQuery) {
    return this.imports.preview(id, query);
  }

  @Post(':id/start')
  @Allow('complaints.import')
  @Answers(202, startedImportView, 'Starts a held import. A dry run is a job of its own, and the file stays')
  async start(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body({ schema: startBody }) options: ImportOptions,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return located(reply, await this.imports.startHeld(actor, id, options));
  }

  @Get(':id/rejected')
  @Allow('complaints.import')
  @ApiProduces('text/csv', 'application/x-ndjson')
  @Answers(200, z.string(), 'The rows that were not taken, with line and reason; corrected, they can be imported')
  async rejectedRows(@Param('id') id: string): Promise<StreamableFile> {
    const { stream, type, name } = await this.rejected.file(id);
    return new StreamableFile(stream, { type, disposition: `attachment; filename="${name}"` });
  }
}

function located<Started extends { readonly jobId: string }>(reply: FastifyReply, started: Started): Started {
  void reply.header('location', `/api/jobs/${started.jobId}`);
  return started;
}
