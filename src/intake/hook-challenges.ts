import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { NotFound } from '../common/domain-error.js';
import { ActiveEndpoints } from './active-endpoints.js';
import { NotSigned } from './rejection.js';

const challengeMax = 1_000;

/** Answers Meta, which asks by GET whether an address is ours before it sends anything there. */
@Injectable()
export class HookChallenges {
  constructor(@Inject(ActiveEndpoints) private readonly endpoints: ActiveEndpoints) {}

  /** The challenge that goes back. Senders that never ask have nothing at this address. */
  async answer(key: string, query: Readonly<Record<string, unknown>>): Promise<string> {
    const endpoint = await this.endpoints.find(key);
    if (endpoint === null || endpoint.verifyToken === null) throw new NotFound('webhook endpoint');
    const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = query;
    if (mode !== 'subscribe' || typeof token !== 'string' || !isSame(token, endpoint.verifyToken)) throw new NotSigned();
    if (typeof challenge !== 'string' || challenge.length > challengeMax) throw new NotSigned();
    return challenge;
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** In constant time, whatever the lengths. An empty token is nobody's. */
const isSame = (given: string, wanted: string): boolean => wanted !== '' && timingSafeEqual(digest(given), digest(wanted));
