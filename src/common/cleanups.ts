import { type BeforeApplicationShutdown, Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { schedule, type ScheduledTask } from 'node-cron';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { type Log, LOG } from './log.js';

export interface Cleanup {
  readonly name: string;
  /** When, as cron writes it. */
  readonly at: string;
  run(): Promise<unknown>;
}

/** Forgets by the clock what has grown old. Rooms add theirs in their `onModuleInit`; several workers may do it at once. */
@Injectable()
export class Cleanups implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly cleanups: Cleanup[] = [];
  private tasks: ScheduledTask[] = [];
  private stopped = false;

  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(SETTINGS) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
  ) {}

  add(cleanup: Cleanup): void {
    this.cleanups.push(cleanup);
  }

  onApplicationBootstrap(): void {
    if (this.settings.role === 'web') return;
    this.tasks = this.cleanups.map((cleanup) => {
      const run = () =>
        cleanup.run().catch((error: unknown) => this.log.error({ err: error, cleanup: cleanup.name }, 'cleaning up failed'));
      return schedule(cleanup.at, run, { name: cleanup.name, noOverlap: true, suppressMissedWarning: true });
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.tasks.map((task) => task.destroy()));
  }

  /**
   * Removes rows until there are none left to remove, and answers how many there were. One unit of work removes no
   * more than `atOnce`, so that others are not kept waiting.
   */
  async inUnits(atOnce: number, remove: (unit: Unit) => Promise<readonly unknown[]>): Promise<number> {
    let removed = 0;
    for (let last = atOnce; last === atOnce && !this.stopped; removed += last) {
      last = (await this.tx.run(remove)).length;
    }
    return removed;
  }
}
