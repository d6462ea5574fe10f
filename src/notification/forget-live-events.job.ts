import { Inject, Injectable } from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import sql from 'sql-template-tag';
import { limits } from '../../config/settings.js';
import { type Log, LOG } from '../common/log.js';
import { Tx } from '../database/tx.js';

/** How many rows one unit of work removes at the most. */
const chunk = 5_000;

/** Forgets what no dropped connection may ask for any more. */
@Injectable()
export class ForgetLiveEventsJob {
  private task: ScheduledTask | null = null;

  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(LOG) private readonly log: Log,
  ) {}

  start(): void {
    this.task = schedule('* * * * *', () => this.run(), { noOverlap: true, name: 'live events' });
  }

  async stop(): Promise<void> {
    await this.task?.destroy();
  }

  async run(): Promise<void> {
    try {
      while ((await this.removeSome()) === chunk);
    } catch (error) {
      this.log.warn({ err: error }, 'old live events could not be removed');
    }
  }

  /** Numbers follow time closely enough: the oldest are looked at, so no index on the time is needed. */
  private removeSome(): Promise<number> {
    return this.tx.run(async (unit) => {
      const oldest = sql`SELECT seq, at FROM live_event ORDER BY seq LIMIT ${chunk}`;
      const gone = await unit.all(sql`DELETE FROM live_event
        WHERE seq IN (SELECT seq FROM (${oldest}) AS oldest WHERE at < ${unit.at - limits.liveReplayMs}) RETURNING seq`);
      return gone.length;
    });
  }
}
