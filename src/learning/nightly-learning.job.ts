import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import { learningPolicy } from '../../config/policies/learning.js';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { type Log, LOG } from '../common/log.js';
import { LearningService } from './learning.service.js';

/** Every night, in processes that work; the first of several starts the one job. */
@Injectable()
export class NightlyLearningJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private task: ScheduledTask | null = null;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
    @Inject(LearningService) private readonly learning: LearningService,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    const options = { name: 'learn from corrections', noOverlap: true, suppressMissedWarning: true };
    this.task = schedule(learningPolicy.nightly, () => this.run(), options);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.task?.destroy();
  }

  private async run(): Promise<void> {
    try {
      await this.learning.startIfDue();
    } catch (error) {
      this.log.error({ err: error }, 'learning from corrections could not be started');
    }
  }
}
