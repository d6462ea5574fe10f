import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import sql from 'sql-template-tag';
import { limits } from '../../config/settings.js';
import { Cleanups } from '../common/cleanups.js';
import { forgetOldTries } from '../common/throttle/throttle.js';
import { Tx } from '../database/tx.js';

const everyHour = '23 * * * *';

/** Removes sessions that have ended by themselves, and counts of tries whose window is over. */
@Injectable()
export class ForgetSessionsJob implements OnModuleInit {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Cleanups) private readonly cleanups: Cleanups,
  ) {}

  onModuleInit(): void {
    this.cleanups.add({ name: 'forget sessions', at: everyHour, run: () => this.run() });
  }

  async run(): Promise<void> {
    await this.tx.run(async (unit) => {
      await unit.all(sql`DELETE FROM session WHERE "lastSeenAt" <= ${unit.at - limits.sessionIdleMs}`);
      await forgetOldTries(unit);
    });
  }
}
