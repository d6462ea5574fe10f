import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import { type Settings, SETTINGS } from '../../../config/settings.js';
import { type Log, LOG } from '../../common/log.js';
import { AttachmentsService } from './attachments.service.js';

const everyHour = '41 * * * *';

/** Files that were added to a form which was never sent do not stay. */
@Injectable()
export class ForgetUnsentJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private task: ScheduledTask | null = null;
  private stopped = false;

  constructor(
    @Inject(AttachmentsService) private readonly attachments: AttachmentsService,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    const forget = () =>
      this.forget().catch((error: unknown) => this.log.error({ err: error }, 'unsent files were not forgotten'));
    this.task = schedule(everyHour, forget, { name: 'forget unsent files', noOverlap: true, suppressMissedWarning: true });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.task?.destroy();
  }

  private async forget(): Promise<void> {
    while (!this.stopped && (await this.attachments.forgetUnsent()) > 0);
  }
}
