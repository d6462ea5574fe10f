import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { type Log, LOG } from '../../common/log.js';
import { MailPollService } from './mail-poll.service.js';

const everyTenSeconds = '*/10 * * * * *';

/** Reads the mailboxes that are due, in processes that work. */
@Injectable()
export class MailPollJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private task: ScheduledTask | null = null;
  private reading: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
    @Inject(MailPollService) private readonly polls: MailPollService,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    const options = { name: 'mailboxes', noOverlap: true, suppressMissedWarning: true };
    this.task = schedule(everyTenSeconds, () => this.read(), options);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.task?.destroy();
    await this.reading;
  }

  private read(): Promise<void> {
    this.reading = this.polls
      .pollDue()
      .catch((error: unknown) => this.log.error({ err: error }, 'due mailboxes could not be looked for'));
    return this.reading;
  }
}
