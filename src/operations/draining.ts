import { setTimeout as sleep } from 'node:timers/promises';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { type Settings, SETTINGS } from '../../config/settings.js';

/** How long a load balancer has to see that this process is not ready, before it stops to listen (milliseconds). */
const noticeMs = 2_000;

/** Whether the process takes work: from the end of its start to the first sign of its end. */
@Injectable()
export class Draining implements OnApplicationBootstrap, OnModuleDestroy, BeforeApplicationShutdown {
  private taking = false;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  get open(): boolean {
    return this.taking;
  }

  onApplicationBootstrap(): void {
    this.taking = true;
  }

  /** Runs before anything else of the shutdown. */
  onModuleDestroy(): void {
    this.taking = false;
  }

  /** The embedded form has one process and nobody in front who could send requests elsewhere. */
  async beforeApplicationShutdown(signal?: string): Promise<void> {
    if (signal !== undefined && this.settings.databaseUrl !== null) await sleep(noticeMs);
  }
}
