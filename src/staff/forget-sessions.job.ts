import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import sql from 'sql-template-tag';
import { limits, type Settings, SETTINGS } from '../../config/settings.js';
import { type Log, LOG } from '../common/log.js';
import { forgetOldTries } from '../common/throttle/throttle.js';
import { Tx } from '../database/tx.js';

const everyHour = '23 * * * *';

/** Removes sessions that have ended by themselves, and counts of tries whose window is over. */
@Injectable()
export class ForgetSessionsJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private task: ScheduledTask | null = null;

  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    this.task = schedule(
      everyHour,
      () => this.run().catch((error: unknown) => this.log.error({ err: error }, 'old sessions could not be removed')),
      { name: 'forget sessions', noOverlap: true },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.task?.destroy();
  }

  async run(): Promise<void> {
    await this.tx.run(async (unit) => {
      await unit.all(sql`DELETE FROM session WHERE "lastSeenAt" <= ${unit.at - limits.sessionIdleMs}`);
      await forgetOldTries(unit);
    });
  }
}
