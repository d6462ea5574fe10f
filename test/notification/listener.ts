import type { Client } from '../client.js';

export interface Heard {
  readonly event: string;
  readonly id: string;
  readonly data: {
    readonly type?: string;
    readonly id?: string;
    readonly version?: number;
    readonly at?: string;
  };
}

/** Listens like a console does, and lets a test wait for what it expects. */
export class Listener {
  readonly heard: Heard[] = [];
  readonly comments: string[] = [];
  ended = false;
  /** Where to go on after a break. */
  lastId = '';
  private wake: (() => void)[] = [];
  private readonly stop = new AbortController();

  static async open(client: Client, query = '', headers: Record<string, string> = {}): Promise<Listener> {
    const listener = new Listener();
    const response = await fetch(`${client.origin}/api/events${query}`, {
      headers: { ...client.standing, ...headers },
      signal: listener.stop.signal,
    });
    if (response.status !== 200 || !response.body) throw new Error(`events answered ${response.status}`);
    void listener.read(response.body).catch(() => undefined);
    await listener.until(() => listener.comments.length > 0 || listener.heard.length > 0);
    return listener;
  }

  /** Resolves when the condition holds; the test's own time limit is the only one. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.wake.push(resolve));
  }

  async names(count: number): Promise<string[]> {
    await this.until(() => this.heard.length >= count);
    return this.heard.map(({ event, data }) => `${event} ${data.id ?? ''}`.trim());
  }

  close(): void {
    this.stop.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    let rest = '';
    const decoder = new TextDecoder();
    try {
      for await (const piece of body as unknown as AsyncIterable<Uint8Array>) {
        const blocks = (rest + decoder.decode(piece, { stream: true })).split('\n\n');
        rest = blocks.pop() ?? '';
        blocks.forEach((block) => this.take(block));
        this.announce();
      }
    } finally {
      this.ended = true;
      this.announce();
    }
  }

  private take(block: string): void {
    const fields = new Map(
      block
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
    );
    this.lastId = fields.get('id') ?? this.lastId;
    const comment = fields.get('');
    if (comment !== undefined) this.comments.push(comment);
    const event = fields.get('event');
    if (event === undefined) return;
    this.heard.push({
      event,
      id: fields.get('id') ?? '',
      data: JSON.parse(fields.get('data') ?? '{}') as Heard['data'],
    });
  }

  private announce(): void {
    for (const wake of this.wake.splice(0)) wake();
  }
}
