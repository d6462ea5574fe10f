import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { ComplaintFormsController } from './complaint-forms.controller.js';
import { ComplaintFormsService } from './complaint-forms.service.js';
import { FileBoxes } from './file-boxes.js';
import { FormDeskService } from './form-desk.service.js';
import { FormRoutes } from './form-routes.js';
import { OrderLookupService } from './order-lookup.service.js';
import { StatusLinksController } from './status-links.controller.js';
import { StatusLinksService } from './status-links.service.js';
import { SubmissionsService } from './submissions.service.js';

/** The pages on which customers complain, and what their status pages are made with. */
@Module({
  imports: [AttachmentsModule],
  controllers: [ComplaintFormsController, StatusLinksController],
  providers: [
    ComplaintFormsService, FormDeskService, FormRoutes, OrderLookupService, FileBoxes, SubmissionsService, StatusLinksService,
  ],
  exports: [FileBoxes, SubmissionsService, StatusLinksService],
})
export class FormModule {}
