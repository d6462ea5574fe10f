import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import sql from 'sql-template-tag';
import { limits, type Settings, SETTINGS } from '../../config/settings.js';
import { type Log, LOG } from '../common/log.js';
import { Tx } from '../database/tx.js';

const everyHour = '17 * * * *';
const dayMs = 24 * 60 * 60 * 1000;
/** A body is kept longer than its id has to be, and both are one row. */
const keptMs = Math.max(limits.inboxIdDays, limits.inboxBodyDays) * dayMs;
/** So few rows at once that no delivery waits for them. */
const rowsAtOnce = 500;

/** Forgets deliveries that are too old to come again, with what they said. */
@Injectable()
export class InboxCleanupJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private task: ScheduledTask | null = null;
  private stopped = false;

  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    const forget = () => this.forget().catch((error: unknown) => this.log.error({ err: error }, 'the inbox was not cleaned'));
    this.task = schedule(everyHour, forget, { name: 'inbox cleanup', noOverlap: true, suppressMissedWarning: true });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await this.task?.destroy();
  }

  /** Answers how many were forgotten. */
  async forget(): Promise<number> {
    let forgotten = 0;
    for (let deleted = rowsAtOnce; deleted === rowsAtOnce && !this.stopped; ) {
      deleted = await this.tx.run(async (unit) => {
        const rows = await unit.all(sql`DELETE FROM inbox_entry WHERE id IN
          (SELECT id FROM inbox_entry WHERE "createdAt" < ${unit.at - keptMs} ORDER BY "createdAt" LIMIT ${rowsAtOnce})
          RETURNING id`);
        return rows.length;
      });
      forgotten += deleted;
    }
    return forgotten;
  }
}
