import { OutgoingClient, type OutgoingRequest, type OutgoingResponse } from './outgoing-client.js';
import type { OutgoingError } from './outgoing.errors.js';

export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly url?: string;
  readonly movedTo?: string;
}

/**
 * Stands in for the network in unit tests: answers what a script says, in order, and remembers what was asked.
 */
export class ScriptedOutgoing extends OutgoingClient {
  readonly requests: OutgoingRequest[] = [];

  constructor(
    private readonly script: (ScriptedAnswer | OutgoingError)[],
    allowLoopback = false,
  ) {
    super({ userAgent: 'test', allowLoopback, maxBytes: 1, timeoutMs: 1, maxRedirects: 0 });
  }

  override request(request: OutgoingRequest): Promise<OutgoingResponse> {
    this.requests.push(request);
    const next = this.script.shift();
    if (!next) return Promise.reject(new Error(`no answer is scripted for ${request.url}`));
    if (next instanceof Error) return Promise.reject(next);
    return Promise.resolve({
      status: next.status ?? 200,
      headers: next.headers ?? {},
      body: Buffer.from(next.body ?? ''),
      url: next.url ?? request.url,
      movedTo: next.movedTo ?? null,
    });
  }
}
