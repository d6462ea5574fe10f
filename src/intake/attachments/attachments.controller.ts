import { Controller, Get, Inject, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { Allow } from '../../staff/allow.decorator.js';
import { attachmentPage, type AttachmentQuery, attachmentQuery, attachmentView } from './attachment.schema.js';
import { AttachmentsService } from './attachments.service.js';
import { downloadOf } from './file-name.js';

const bytes = z.string().describe('The bytes of the file');

@ApiTags('attachments')
@Controller('api/attachments')
export class AttachmentsController {
  constructor(@Inject(AttachmentsService) private readonly attachments: AttachmentsService) {}

  @Get()
  @Allow('complaints.read')
  @Answers(200, attachmentPage, 'Newest first')
  list(@Query({ schema: attachmentQuery }) query: AttachmentQuery) {
    return this.attachments.list(query);
  }

  @Get(':id')
  @Allow('complaints.read')
  @Answers(200, attachmentView)
  get(@Param('id') id: string) {
    return this.attachments.get(id);
  }

  /** Only ever a download: a stranger's file must not be shown as a page of ours. */
  @Get(':id/content')
  @Allow('complaints.read')
  @ApiProduces('application/octet-stream')
  @Answers(200, bytes)
  async content(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply) {
    const { attachment, content } = await this.attachments.open(id);
    void reply
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('cross-origin-resource-policy', 'same-origin');
    const { type, name, size: length } = attachment;
    return new StreamableFile(content, { type, disposition: downloadOf(name), length });
  }
}
