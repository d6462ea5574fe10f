import { Module } from '@nestjs/common';
import { ActiveEndpoints } from './active-endpoints.js';
import { ComplaintsController } from './complaints.controller.js';
import { ComplaintsService } from './complaints.service.js';
import { HookReceiver } from './hook-receiver.js';
import { HookRoutes } from './hook-routes.js';
import { WebhookEndpointsController } from './webhook-endpoints.controller.js';
import { WebhookEndpointsService } from './webhook-endpoints.service.js';

@Module({
  controllers: [ComplaintsController, WebhookEndpointsController],
  providers: [ComplaintsService, WebhookEndpointsService, ActiveEndpoints, HookReceiver, HookRoutes],
})
export class IntakeModule {}
