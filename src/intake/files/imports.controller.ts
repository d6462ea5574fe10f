import { Readable } from 'node:stream';
import { Controller, Inject, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { DomainError } from '../../common/domain-error.js';
import { startedJobView } from '../../jobs/job.schema.js';
import { Allow, CurrentActor } from '../../staff/allow.decorator.js';
import type { Actor } from '../../staff/permissions.access.js';
import { ImportsService } from './imports.service.js';

const importQuery = z.strictObject({ mode: z.enum(['history', 'live']).default('history') });

class NotAFile extends DomainError {
  constructor() {
    super(415, 'body.unsupported_type', 'Send the file as text/csv or application/x-ndjson.');
  }
}

@ApiTags('complaints')
@Controller('api/complaints/import')
export class ImportsController {
  constructor(@Inject(ImportsService) private readonly imports: ImportsService) {}

  @Post()
  @Allow('complaints.import')
  @ApiConsumes('text/csv', 'application/x-ndjson')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(202, startedJobView, 'The file has arrived; the job says what became of its rows')
  async start(
    @CurrentActor() actor: Actor,
    @Query({ schema: importQuery }) { mode }: z.output<typeof importQuery>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { body, headers } = request;
    if (!(body instanceof Readable)) throw new NotAFile();
    const format = /^text\/csv\b/i.test(headers['content-type'] ?? '') ? 'csv' : 'ndjson';
    const started = await this.imports.start(actor, body, format, mode);
    void reply.status(202).header('location', `/api/jobs/${started.jobId}`);
    return started;
  }
}
