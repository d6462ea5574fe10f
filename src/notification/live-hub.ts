import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../common/domain-error.js';
import { type Log, LOG } from '../common/log.js';
import type { CommitWindow } from './commit-window.js';
import { LiveFeed } from './live-feed.js';
import type { LiveStream } from './live-stream.js';

/** How often other processes' commits are looked for (milliseconds). Own commits are seen at once. */
const pollMs = 150;
/** How often quiet connections are kept alive, and their owners' rights looked at again (milliseconds). */
const beatMs = 14_000;

class Stopping extends DomainError {
  constructor() {
    super(503, 'service.stopping', 'This process is shutting down. Connect again.', { retryAfterSeconds: 1 });
  }
}

/** Hands what is committed to everybody who listens: one reading loop a process, and none while nobody does. */
@Injectable()
export class LiveHub {
  private readonly streams = new Set<LiveStream>();
  private window: Promise<CommitWindow> | null = null;
  private reading: Promise<void> | null = null;
  private again = false;
  private pollTimer: NodeJS.Timeout | null = null;
  private beatTimer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    @Inject(LiveFeed) private readonly feed: LiveFeed,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Begins to send; what came after `lastEventId` comes first. */
  async join(stream: LiveStream, lastEventId: string | undefined): Promise<void> {
    this.streams.add(stream);
    this.start();
    // Opened before the replay is read: what is committed between the two is in both, and sent once.
    const window = await (this.window ??= this.feed.open());
    const missed = lastEventId === undefined ? [] : await this.feed.since(lastEventId);
    if (missed === null) stream.reset(window.position);
    else stream.begin(window.position);
    stream.catchUp(missed ?? [], window.position);
  }

  assertOpen(): void {
    if (this.closed) throw new Stopping();
  }

  leave(stream: LiveStream): void {
    this.streams.delete(stream);
    if (this.streams.size === 0) this.stop();
  }

  /** Something was committed here. */
  nudge(): void {
    if (this.streams.size === 0) return;
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = this.read()
      .catch((error: unknown) => this.log.warn({ err: error }, 'live events could not be read'))
      .finally(() => {
        this.reading = null;
        if (!this.again) return;
        this.again = false;
        this.nudge();
      });
  }

  /** Keeps connections alive and ends those whose owners have signed out or may no longer listen. */
  async beat(): Promise<void> {
    await Promise.all(
      [...this.streams].map(async (stream) => {
        try {
          await stream.assertAllowed();
          stream.beat();
        } catch (error) {
          // A database that cannot answer says nothing about rights.
          if (error instanceof DomainError && error.status < 500) stream.end();
        }
      }),
    );
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const stream of this.streams) stream.end();
    this.streams.clear();
    this.stop();
    await this.reading;
  }

  private async read(): Promise<void> {
    if (!this.window) return;
    const window = await this.window;
    const { news, more } = await this.feed.read(window);
    for (const { row, position } of news) for (const stream of this.streams) stream.hear(row, position);
    if (more) this.again = true;
  }

  private start(): void {
    this.pollTimer ??= setInterval(() => this.nudge(), pollMs);
    this.beatTimer ??= setInterval(() => void this.beat(), beatMs);
  }

  private stop(): void {
    if (this.pollTimer) clearInterval(this.pollTimer);
    if (this.beatTimer) clearInterval(this.beatTimer);
    this.pollTimer = null;
    this.beatTimer = null;
    this.window = null;
  }
}
