import type { ServerResponse } from 'node:http';
import { iso } from '../common/schemas.js';
import type { LiveRow } from './live-feed.js';

/** What a console may leave unread before it is let go (bytes). It comes back and asks for what it missed. */
const unreadMax = 256 * 1024;

/** The resource that an event is about; the parts of a settlement are called so outside. */
const nouns: Readonly<Record<string, string>> = { leg: 'settlement' };

/** One console that listens. */
export class LiveStream {
  private replaying: { row: LiveRow; position: number }[] | null = [];
  private readonly replayed = new Set<number>();

  constructor(
    private readonly raw: ServerResponse,
    private readonly topics: ReadonlySet<string>,
    /** Rejects when the listener may no longer listen. */
    readonly assertAllowed: () => Promise<void>,
  ) {}

  /** News; kept back while the stream is still catching up. */
  hear(row: LiveRow, position: number): void {
    if (this.replaying) this.replaying.push({ row, position });
    else if (!this.replayed.delete(row.seq)) this.send(row, position);
  }

  /** Ends the catching up: first what was missed, then what came in the meantime, each once. */
  catchUp(missed: readonly LiveRow[], position: number): void {
    for (const row of missed) {
      this.replayed.add(row.seq);
      this.send(row, Math.min(row.seq, position));
    }
    const waiting = this.replaying ?? [];
    this.replaying = null;
    for (const { row, position: at } of waiting) this.hear(row, at);
  }

  /** Everything has to be fetched again. */
  reset(position: number): void {
    this.write(`event: reset\nid: ${position}\ndata: {}\n\n`);
  }

  /** The comment keeps proxies from closing a quiet connection; the id says where to go on from. */
  begin(position: number): void {
    this.write(position > 0 ? `: listening\nid: ${position}\n\n` : ': listening\n\n');
  }

  beat(): void {
    this.write(': still here\n\n');
  }

  end(): void {
    this.raw.end();
  }

  private send(row: LiveRow, position: number): void {
    if (!this.topics.has(row.topic)) return;
    const noun = row.name.split('.')[0] ?? '';
    const data = {
      type: nouns[noun] ?? noun,
      id: row.resourceId,
      version: Number(row.version),
      at: iso(Number(row.at)),
    };
    this.write(`event: ${row.name}\nid: ${position}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  private write(text: string): void {
    if (this.raw.destroyed || this.raw.writableEnded) return;
    this.raw.write(text);
    if (this.raw.writableLength > unreadMax) this.raw.destroy();
  }
}
