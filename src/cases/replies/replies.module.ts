import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../common/clock.js';
import { OutgoingClient } from '../../common/outgoing/outgoing-client.js';
import { SecretBox } from '../../common/secret-box.js';
import { TokenSigner } from '../../common/token-signer.js';
import { Reads } from '../../database/reads.js';
import { EventRegistry } from '../../events/event-registry.js';
import { AttachmentsModule } from '../../intake/attachments/attachments.module.js';
import { AttachmentsService } from '../../intake/attachments/attachments.service.js';
import { MailModule } from '../../intake/mail/mail.module.js';
import { MailPost } from '../../intake/mail/mail-post.js';
import { ListeningModule } from '../../listening/listening.module.js';
import { SourceSettings } from '../../listening/source-settings.js';
import { DraftsService } from './drafts.service.js';
import { releaseReplies } from './release.handler.js';
import { RepliesController } from './replies.controller.js';
import { RepliesService } from './replies.service.js';
import { SendReplyHandler } from './send.handler.js';
import { MailWay } from './ways/mail.way.js';
import { MastodonWay } from './ways/mastodon.way.js';
import { PageWay } from './ways/page.way.js';
import { Ways } from './ways/ways.js';
import { WebhookWay } from './ways/webhook.way.js';

/** What is said to customers, and the ways it takes. */
@Module({
  imports: [AttachmentsModule, ListeningModule, MailModule],
  controllers: [RepliesController],
  providers: [
    RepliesService,
    DraftsService,
    SendReplyHandler,
    {
      provide: Ways,
      inject: [Reads, Clock, OutgoingClient, SourceSettings, SecretBox, TokenSigner, AttachmentsService, MailPost],
      useFactory: (
        reads: Reads, clock: Clock, outgoing: OutgoingClient, sources: SourceSettings, box: SecretBox,
        signer: TokenSigner, files: AttachmentsService, post: MailPost,
      ) =>
        new Ways([
          new MailWay(reads, signer, files, post),
          new MastodonWay(reads, clock, outgoing, sources),
          new WebhookWay(reads, clock, outgoing, box),
          new PageWay('form'),
          new PageWay('api'),
          new PageWay('post'),
        ]),
    },
  ],
  exports: [RepliesService, Ways],
})
export class RepliesModule implements OnModuleInit {
  constructor(
    @Inject(EventRegistry) private readonly events: EventRegistry,
    @Inject(SendReplyHandler) private readonly send: SendReplyHandler,
  ) {}

  onModuleInit(): void {
    this.events.handle(releaseReplies);
    this.events.handle(this.send);
  }
}
