import { Module } from '@nestjs/common';
import { AttachmentUploadGuard } from './attachment-upload.guard.js';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsService } from './attachments.service.js';
import { ForgetUnsentJob } from './forget-unsent.job.js';

@Module({
  controllers: [AttachmentsController],
  providers: [AttachmentsService, ForgetUnsentJob, AttachmentUploadGuard],
  exports: [AttachmentsService],
})
export class AttachmentsModule {}
