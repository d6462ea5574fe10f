import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { type Log, LOG } from '../common/log.js';
import { TimedMovesService } from './timed-moves.service.js';

const everyFifteenSeconds = '*/15 * * * * *';

/** Looks for cases whose time has come, in processes that work. */
@Injectable()
export class TimedMovesJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private task: ScheduledTask | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
    @Inject(TimedMovesService) private readonly moves: TimedMovesService,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    this.task = schedule(everyFifteenSeconds, () => this.look(), {
      name: 'timed moves of cases',
      noOverlap: true,
      suppressMissedWarning: true,
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.task?.destroy();
    await this.running;
  }

  private look(): Promise<unknown> {
    this.running = this.moves
      .run()
      .catch((error: unknown) => this.log.error({ err: error }, 'timed moves failed'));
    return this.running;
  }
}
