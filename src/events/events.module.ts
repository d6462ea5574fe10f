import { Global, Inject, Module, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { type Log, LOG } from '../common/log.js';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { Reads } from '../database/reads.js';
import { Tx } from '../database/tx.js';
import { EventRegistry } from './event-registry.js';
import { finishUnit } from './finish-unit.js';
import { Relay } from './relay.js';

@Global()
@Module({
  providers: [
    EventRegistry,
    {
      provide: Relay,
      inject: [Tx, Reads, EventRegistry, Clock, LOG],
      useFactory: (tx: Tx, reads: Reads, registry: EventRegistry, clock: Clock, log: Log) =>
        new Relay(tx, reads, registry, clock, log),
    },
  ],
  exports: [EventRegistry, Relay],
})
export class EventsModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(Tx) tx: Tx,
    @Inject(EventRegistry) registry: EventRegistry,
    @Inject(Relay) private readonly relay: Relay,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {
    tx.beforeCommit((unit) => finishUnit(unit, registry, (promised) => promised.forEach((things, handler) => relay.nudge(handler, things))));
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.role !== 'web') await this.relay.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.relay.stop();
  }
}
