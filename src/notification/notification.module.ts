import { type BeforeApplicationShutdown, Inject, Module } from '@nestjs/common';
import { Tx } from '../database/tx.js';
import { liveTopicOf } from '../events/live-topics.js';
import { ForgetLiveEventsJob } from './forget-live-events.job.js';
import { LiveController } from './live.controller.js';
import { LiveFeed } from './live-feed.js';
import { LiveHub } from './live-hub.js';

/** Tells the world what happens in the other rooms; here, the consoles that are open. */
@Module({ controllers: [LiveController], providers: [LiveFeed, LiveHub, ForgetLiveEventsJob] })
export class NotificationModule implements BeforeApplicationShutdown {
  constructor(
    @Inject(Tx) tx: Tx,
    @Inject(LiveHub) private readonly hub: LiveHub,
  ) {
    tx.beforeCommit(async (unit) => {
      if (unit.events.some(({ name }) => liveTopicOf(name) !== undefined))
        unit.afterCommit(() => hub.nudge());
    });
  }

  /** Streams never end by themselves: the server would wait for them for ever. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.hub.close();
  }
}
