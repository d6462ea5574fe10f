import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import sql from 'sql-template-tag';
import { limits, type Settings, SETTINGS } from '../../../config/settings.js';
import { Tx } from '../../database/tx.js';
import { type Log, LOG } from '../log.js';

const everyHour = '17 * * * *';
const keptMs = limits.idempotencyKeyDays * 24 * 60 * 60 * 1000;
/** One unit deletes no more than this, so that others are not kept waiting. */
const atOnce = 2_000;

/** Forgets the answers of keys that nobody may repeat any more. Several workers may do it at once. */
@Injectable()
export class ForgetAnswersJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
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
      () => this.run().catch((error: unknown) => this.log.error({ err: error }, 'old answers could not be forgotten')),
      { name: 'forget answers', noOverlap: true },
    );
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.task?.destroy();
  }

  async run(): Promise<number> {
    let forgotten = 0;
    for (;;) {
      const gone = await this.tx.run((unit) =>
        unit.all(sql`DELETE FROM idempotency_record WHERE scope IN
          (SELECT scope FROM idempotency_record WHERE "createdAt" < ${unit.at - keptMs} LIMIT ${atOnce}) RETURNING scope`),
      );
      forgotten += gone.length;
      if (gone.length < atOnce) return forgotten;
    }
  }
}
