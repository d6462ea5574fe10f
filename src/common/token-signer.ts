import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { Settings } from '../../config/settings.js';
import { secretOf } from './secret-box.js';

const macLength = 43;

/**
 * Tokens that outsiders hand back to us: `payload.mac`, HMAC-SHA256 with a key of their own for every purpose, so that
 * a token made for one thing is worthless for another. What they say can be read by whoever holds them.
 */
export class TokenSigner {
  private readonly keys = new Map<string, Buffer>();

  constructor(private readonly secret: string) {}

  static of(settings: Settings): TokenSigner {
    return new TokenSigner(secretOf(settings));
  }

  /** `payload` has only characters that stand in a path: letters, digits, `-`, `_` and `.`. */
  sign(purpose: string, payload: string): string {
    return `${payload}.${this.macOf(purpose, payload)}`;
  }

  /** The payload; null when the token was not made here, for this purpose, in every bit. */
  read(purpose: string, token: string): string | null {
    const payload = token.slice(0, -macLength - 1);
    if (token.at(-macLength - 1) !== '.') return null;
    const [given, right] = [token.slice(-macLength), this.macOf(purpose, payload)].map((text) => Buffer.from(text));
    if (!given || !right || given.length !== right.length || !timingSafeEqual(given, right)) return null;
    return payload;
  }

  /** Compared as text, because the last character of base64url has spare bits. */
  private macOf(purpose: string, payload: string): string {
    return createHmac('sha256', this.keyOf(purpose)).update(payload).digest('base64url');
  }

  private keyOf(purpose: string): Buffer {
    const known = this.keys.get(purpose);
    if (known) return known;
    const key = Buffer.from(hkdfSync('sha256', this.secret, 'redress', `token ${purpose}`, 32));
    this.keys.set(purpose, key);
    return key;
  }
}
