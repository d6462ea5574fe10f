import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import { listeningPolicy } from '../../config/policies/listening.js';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { type Log, LOG } from '../common/log.js';
import { Database } from '../database/database.js';
import { PollService } from './poll.service.js';
import { type Leased, LeaseLost, SourceLeases } from './source-lease.js';

const { atOnce, stopWithinMs } = listeningPolicy.poll;
/** How often due sources are looked for. */
const everyFiveSeconds = '*/5 * * * * *';

/** Reads the sources that are due, in processes that work. */
@Injectable()
export class PollJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly reading = new Set<Promise<void>>();
  private task: ScheduledTask | null = null;
  private stopped = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
    @Inject(Database) private readonly database: Database,
    @Inject(SourceLeases) private readonly leases: SourceLeases,
    @Inject(PollService) private readonly polls: PollService,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.role === 'web') return;
    if (this.database.reads.dialect === 'sqlite') await this.leases.forgetAll();
    this.task = schedule(everyFiveSeconds, () => this.readDue(), {
      name: 'poll',
      noOverlap: true,
      suppressMissedWarning: true,
    });
  }

  /** Starts reading what is due, up to `atOnce` sources in this process, and does not wait for the end. */
  async readDue(): Promise<void> {
    const free = atOnce - this.reading.size;
    if (free <= 0 || this.stopped) return;
    try {
      for (const leased of await this.leases.takeDue(free)) this.start(leased);
    } catch (error) {
      this.log.error({ err: error }, 'due sources could not be looked for');
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.task?.destroy();
    // What takes longer is given up: nothing of it is stored, and its lease runs out.
    await Promise.race([Promise.allSettled(this.reading), sleep(stopWithinMs, undefined, { ref: false })]);
  }

  private start(leased: Leased): void {
    const sourceId = leased.source.id;
    const reading = this.polls
      .poll(leased)
      .then(
        (result) => this.log.debug({ sourceId, ...result }, 'source read'),
        (error: unknown) => {
          if (error instanceof LeaseLost) this.log.warn({ sourceId }, 'another reader has taken over');
          else this.log.error({ err: error, sourceId }, 'source could not be read');
        },
      )
      .finally(() => {
        this.reading.delete(reading);
        // The next one that is due does not wait for the clock.
        void this.readDue();
      });
    this.reading.add(reading);
  }
}
