import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { EventRegistry } from '../events/event-registry.js';
import { followChanges, rebuild } from './index.handlers.js';
import { SearchRebuildService } from './search-rebuild.service.js';
import { SearchController } from './search.controller.js';
import { SearchService } from './search.service.js';
import { noteNews } from './stale.js';

/** Finds anything by its words. Reads everybody, and nobody imports it. */
@Module({ controllers: [SearchController], providers: [SearchService, SearchRebuildService] })
export class SearchModule implements OnModuleInit {
  constructor(@Inject(EventRegistry) private readonly events: EventRegistry) {}

  onModuleInit(): void {
    noteNews(this.events);
    this.events.handle(followChanges);
    this.events.handle(rebuild);
  }
}
