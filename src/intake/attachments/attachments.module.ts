import { Module } from '@nestjs/common';
import { AttachmentsController } from './attachments.controller.js';
import { AttachmentsService } from './attachments.service.js';
import { ForgetUnsentJob } from './forget-unsent.job.js';

@Module({
  controllers: [AttachmentsController],
  providers: [AttachmentsService, ForgetUnsentJob],
  exports: [AttachmentsService],
})
export class AttachmentsModule {}
