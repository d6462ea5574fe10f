import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import sql from 'sql-template-tag';
import { remedyPolicy } from '../../config/policies/remedy.js';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { type Log, LOG } from '../common/log.js';
import { Tx } from '../database/tx.js';
import { AskService } from './ask.service.js';

const { atOnce, leaseMs } = remedyPolicy.ask;
const everyTenSeconds = '*/10 * * * * *';

/** Asks processors about the legs that are due, in processes that work. */
@Injectable()
export class AskJob implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private task: ScheduledTask | null = null;
  private asking: Promise<void> = Promise.resolve();

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
    @Inject(Tx) private readonly tx: Tx,
    @Inject(AskService) private readonly service: AskService,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    const options = { name: 'ask processors', noOverlap: true, suppressMissedWarning: true };
    this.task = schedule(everyTenSeconds, () => (this.asking = this.askDue()), options);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.task?.destroy();
    await this.asking;
  }

  /** One round: takes what is due and asks about each. Another worker takes others. */
  async askDue(): Promise<void> {
    try {
      for (const id of await this.takeDue()) {
        await this.service
          .ask('system', id)
          .catch((error: unknown) =>
            this.log.warn({ err: error, legId: id }, 'a processor could not be asked'),
          );
      }
    } catch (error) {
      this.log.error({ err: error }, 'legs to ask about could not be looked for');
    }
  }

  /** A lease is `askAt` moved into the future: when its holder is gone, the leg is simply due again. */
  private async takeDue(): Promise<string[]> {
    const taken = await this.tx.run((unit) => {
      const skip = unit.dialect === 'postgres' ? sql`FOR UPDATE SKIP LOCKED` : sql``;
      return unit.all<{ id: string }>(sql`UPDATE leg SET "askAt" = ${unit.at + leaseMs}
        WHERE id IN (
          SELECT id FROM leg WHERE "askAt" <= ${unit.at} ORDER BY "askAt" LIMIT ${atOnce} ${skip})
        RETURNING id`);
    });
    return taken.map(({ id }) => id);
  }
}
