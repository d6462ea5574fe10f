import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { type Log, LOG } from '../../common/log.js';
import { TimeRulesService } from './time-rules.service.js';

const everyMinute = '20 * * * * *';

/** Asks the rules that wait for time to pass, in processes that work. */
@Injectable()
export class TimeRulesJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private task: ScheduledTask | null = null;
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
    @Inject(TimeRulesService) private readonly rules: TimeRulesService,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    const options = { name: 'rules that wait for time to pass', noOverlap: true, suppressMissedWarning: true };
    this.task = schedule(everyMinute, () => this.look(), options);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.task?.destroy();
    await this.running;
  }

  private look(): Promise<unknown> {
    this.running = this.rules.run().catch((error: unknown) => this.log.error({ err: error }, 'rules of time failed'));
    return this.running;
  }
}
