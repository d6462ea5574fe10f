import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { EventRegistry } from '../events/event-registry.js';
import { JobsModule } from '../jobs/jobs.module.js';
import { ActiveEndpoints } from './active-endpoints.js';
import { ComplaintsController } from './complaints.controller.js';
import { ComplaintsService } from './complaints.service.js';
import { DeliveriesController } from './deliveries/deliveries.controller.js';
import { DeliveriesService } from './deliveries/deliveries.service.js';
import { ReplaysService } from './deliveries/replays.service.js';
import { ExportsController } from './files/exports.controller.js';
import { ExportsService } from './files/exports.service.js';
import { ImportsController } from './files/imports.controller.js';
import { ImportsService } from './files/imports.service.js';
import { RejectedRowsService } from './files/rejected-rows.service.js';
import { UploadsCleanupJob } from './files/uploads-cleanup.job.js';
import { Uploads } from './files/uploads.js';
import { complaintsFollow } from './follow-customer.js';
import { FormModule } from './form/form.module.js';
import { HookChallenges } from './hook-challenges.js';
import { HookReceiver } from './hook-receiver.js';
import { HookRoutes } from './hook-routes.js';
import { InboxCleanupJob } from './inbox-cleanup.job.js';
import { WebhookEndpointsController } from './webhook-endpoints.controller.js';
import { WebhookEndpointsService } from './webhook-endpoints.service.js';

@Module({
  imports: [JobsModule, FormModule],
  controllers: [ComplaintsController, ImportsController, ExportsController, WebhookEndpointsController, DeliveriesController],
  providers: [
    ComplaintsService, ImportsService, ExportsService, RejectedRowsService, Uploads, UploadsCleanupJob, WebhookEndpointsService,
    DeliveriesService, ReplaysService, ActiveEndpoints, HookChallenges, HookReceiver, HookRoutes, InboxCleanupJob,
  ],
})
export class IntakeModule implements OnModuleInit {
  constructor(@Inject(EventRegistry) private readonly events: EventRegistry) {}

  onModuleInit(): void {
    this.events.project(complaintsFollow);
  }
}
