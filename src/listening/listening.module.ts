import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { listeningPolicy } from '../../config/policies/listening.js';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { OutgoingClient } from '../common/outgoing/outgoing-client.js';
import { EventRegistry } from '../events/event-registry.js';
import { LinkMonitorHandler } from './link-monitor.handler.js';
import { MentionsController } from './mentions.controller.js';
import { MentionsService } from './mentions.service.js';
import { MonitorsController } from './monitors.controller.js';
import { MonitorsInForce } from './monitors-in-force.js';
import { MonitorsService } from './monitors.service.js';
import { PollJob } from './poll.job.js';
import { PollService } from './poll.service.js';
import { PollWriter } from './poll-writer.js';
import { SourceLeases } from './source-lease.js';
import { SourceAdapters, SourceSettings } from './source-settings.js';
import { SourcesController } from './sources.controller.js';
import { SourcesService } from './sources.service.js';
import { FeedSource } from './sources/feed.source.js';
import { MastodonSource } from './sources/mastodon.source.js';

/** What is said in public: monitors say what to look for, sources where, mentions are what was found. */
@Module({
  controllers: [MonitorsController, SourcesController, MentionsController],
  providers: [
    MonitorsService,
    MonitorsInForce,
    LinkMonitorHandler,
    MentionsService,
    SourcesService,
    SourceSettings,
    SourceLeases,
    PollService,
    PollWriter,
    PollJob,
    {
      provide: SourceAdapters,
      useFactory: () => new SourceAdapters([new FeedSource(), new MastodonSource()]),
    },
    {
      provide: OutgoingClient,
      inject: [SETTINGS],
      useFactory: (settings: Settings) =>
        new OutgoingClient({
          ...listeningPolicy.outgoing,
          userAgent: userAgentOf(settings),
          allowLoopback: settings.allowLoopback,
        }),
    },
  ],
  exports: [MentionsService, OutgoingClient, SourceSettings],
})
export class ListeningModule implements OnModuleInit {
  constructor(
    @Inject(EventRegistry) private readonly registry: EventRegistry,
    @Inject(LinkMonitorHandler) private readonly link: LinkMonitorHandler,
  ) {}

  onModuleInit(): void {
    this.registry.handle(this.link);
  }
}

/** Says who is calling and how to reach them, as networks ask of those who read much. */
function userAgentOf({ http, firstAdmin }: Settings): string {
  const contact = http.publicUrl?.origin ?? (firstAdmin.email && `mailto:${firstAdmin.email}`);
  return contact ? `Redress/0.1 (+${contact})` : 'Redress/0.1 (social listening for one shop)';
}
