import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile, UseGuards } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Answers } from '../../common/answers.decorator.js';
import { Allow } from '../../staff/allow.decorator.js';
import { attachmentPage, type AttachmentQuery, attachmentQuery, attachmentView, uploadQuery } from './attachment.schema.js';
import { attachmentTypes } from './attachment-types.js';
import { AttachmentUploadGuard, type UploadedFile } from './attachment-upload.guard.js';
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

  @Post()
  @Allow('cases.work')
  @UseGuards(AttachmentUploadGuard)
  @ApiConsumes(...attachmentTypes, 'application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @Answers(201, attachmentView, 'To be named in a reply; what is not sent within a day is forgotten')
  upload(@Query({ schema: uploadQuery }) _query: z.output<typeof uploadQuery>, @Req() request: FastifyRequest) {
    return this.attachments.uploaded((request.body as UploadedFile).id);
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
