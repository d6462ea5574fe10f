import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { EventRegistry } from '../events/event-registry.js';
import { complaintTriage } from './triage-complaints.js';

@Module({})
export class CasesModule implements OnModuleInit {
  constructor(@Inject(EventRegistry) private readonly events: EventRegistry) {}

  onModuleInit(): void {
    this.events.handle(complaintTriage);
  }
}
