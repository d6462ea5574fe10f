import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.js';
import { SecretBox } from '../common/secret-box.js';
import { Reads } from '../database/reads.js';
import { readerOf } from './payload-reader.js';
import type { PayloadReader } from './presets/preset.js';
import { schemes } from './signatures/schemes.js';
import type { SignatureScheme } from './signatures/signature-scheme.js';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';

/** An endpoint as a delivery needs it: secrets opened, reader made. */
export interface ActiveEndpoint {
  readonly id: string;
  readonly scheme: SignatureScheme;
  /** What the sender must know before we answer its challenge; null where there is no such thing. */
  readonly verifyToken: string | null;
  readonly reader: PayloadReader;
  /** The keys that are taken at a time (epoch milliseconds). */
  keysAt(now: number): readonly Buffer[];
}

/** How long a change made by another process may stay unseen (milliseconds). */
const freshMs = 2_000;

/** Keeps the endpoints in use at hand, so that a delivery costs no read. */
@Injectable()
export class ActiveEndpoints {
  private readonly known = new Map<string, { readonly endpoint: ActiveEndpoint; readonly until: number }>();

  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Null when there is no such endpoint, or it is switched off. */
  find(key: string): ActiveEndpoint | null | Promise<ActiveEndpoint | null> {
    const kept = this.known.get(key);
    return kept && kept.until > this.clock.now() ? kept.endpoint : this.load(key);
  }

  /** This process has changed it. */
  forget(key: string): void {
    this.known.delete(key);
  }

  private async load(key: string): Promise<ActiveEndpoint | null> {
    this.known.delete(key);
    const row = await this.reads.manager().findOneBy(WebhookEndpoint, { key, active: true });
    if (!row) return null;
    const endpoint = this.opened(row);
    this.known.set(key, { endpoint, until: this.clock.now() + freshMs });
    return endpoint;
  }

  private opened(endpoint: WebhookEndpoint): ActiveEndpoint {
    const { id, secret, previousSecret, previousValidUntil, verifyToken } = endpoint;
    const scheme = schemes[endpoint.scheme];
    const current = scheme.keyOf(this.box.open(secret));
    const previous = previousSecret === null ? null : scheme.keyOf(this.box.open(previousSecret));
    const both = previous === null ? [current] : [current, previous];
    return {
      id,
      scheme,
      verifyToken: verifyToken === null ? null : this.box.open(verifyToken),
      reader: readerOf(endpoint),
      keysAt: (now) => (now < (previousValidUntil ?? 0) ? both : [current]),
    };
  }
}
