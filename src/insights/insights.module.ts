import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { EventRegistry } from '../events/event-registry.js';
import { InsightsController } from './insights.controller.js';
import { InsightsService } from './insights.service.js';
import { registerRollups } from './rollup-projectors.js';

@Module({ controllers: [InsightsController], providers: [InsightsService] })
export class InsightsModule implements OnModuleInit {
  constructor(@Inject(EventRegistry) private readonly registry: EventRegistry) {}

  onModuleInit(): void {
    registerRollups(this.registry);
  }
}
