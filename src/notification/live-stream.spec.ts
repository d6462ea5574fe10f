import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { LiveRow } from './live-feed.js';
import { LiveStream } from './live-stream.js';

/** A connection whose other end reads nothing. */
class StuckConnection extends EventEmitter {
  written = '';
  destroyed = false;
  writableEnded = false;

  get writableLength(): number {
    return this.written.length;
  }

  write(text: string): void {
    this.written += text;
  }

  destroy(): void {
    this.destroyed = true;
  }
}

const row = (seq: number): LiveRow => ({
  seq,
  topic: 'cases',
  name: 'case.changed',
  resourceId: `case-${seq}`,
  version: 1,
  at: 0,
});

function open(): { stuck: StuckConnection; stream: LiveStream; ids: () => string[] } {
  const stuck = new StuckConnection();
  const stream = new LiveStream(
    stuck as unknown as ServerResponse,
    new Set(['cases']),
    async () => undefined,
  );
  return {
    stuck,
    stream,
    ids: () => [...stuck.written.matchAll(/"id":"([^"]+)"/g)].map(([, id]) => String(id)),
  };
}

describe('a live stream', () => {
  it('lets go of a listener that does not read, and holds no more than a bounded amount for it', () => {
    const { stuck, stream } = open();
    stream.catchUp([], 0);
    for (let seq = 1; seq <= 100_000; seq += 1) stream.hear(row(seq), seq);
    expect(stuck.destroyed).toBe(true);
    expect(stuck.written.length).toBeLessThan(300 * 1024);
  });

  it('keeps news back until what was missed is sent, and sends each once', () => {
    const { stream, ids } = open();
    stream.hear(row(3), 3);
    stream.hear(row(4), 4);
    expect(ids()).toEqual([]);
    stream.catchUp([row(1), row(2), row(3)], 4);
    stream.hear(row(5), 5);
    expect(ids()).toEqual(['case-1', 'case-2', 'case-3', 'case-4', 'case-5']);
  });

  it('says where to go on from: never beyond what may still come', () => {
    const { stuck, stream } = open();
    stream.catchUp([row(7), row(9)], 7);
    expect([...stuck.written.matchAll(/^id: (\d+)$/gm)].map(([, id]) => id)).toEqual(['7', '7']);
  });
});
