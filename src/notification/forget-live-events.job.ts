import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';
import { limits } from '../../config/settings.js';
import { Cleanups } from '../common/cleanups.js';

const everyMinute = '* * * * *';
const atOnce = 5_000;

/** Forgets what no dropped connection may ask for any more. */
@Injectable()
export class ForgetLiveEventsJob implements OnModuleInit {
  constructor(@Inject(Cleanups) private readonly cleanups: Cleanups) {}

  onModuleInit(): void {
    this.cleanups.add({ name: 'live events', at: everyMinute, run: () => this.run() });
  }

  /** Numbers follow time closely enough: the oldest are looked at, so no index on the time is needed. */
  run(): Promise<number> {
    return this.cleanups.inUnits(atOnce, (unit) => {
      const oldest = sql`SELECT seq, at FROM live_event ORDER BY seq LIMIT ${atOnce}`;
      return unit.all(sql`DELETE FROM live_event
        WHERE seq IN (SELECT seq FROM (${oldest}) AS oldest WHERE at < ${unit.at - limits.liveReplayMs}) RETURNING seq`);
    });
  }
}
