import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import sql from 'sql-template-tag';
import { Clock } from '../common/clock.js';
import { Forbidden, Unauthenticated } from '../common/domain-error.js';
import { limits, type Settings, SETTINGS } from '../../config/settings.js';
import { Reads } from '../database/reads.js';
import { Tx } from '../database/tx.js';
import { sessionCookie } from './cookie.js';
import { hashOf, looksLikeKey } from './key-format.js';
import type { Actor, Scope, StaffRole } from './permissions.access.js';

interface Person {
  readonly id: string;
  readonly role: StaffRole;
  readonly name: string;
  readonly email: string;
  /** Ids by comma. */
  readonly teams: string | null;
}

/** Of the person `s`, with the teams they are in. */
const person = sql`s.id, s.role, s.name, s.email,
  (SELECT string_agg(m."teamId", ',') FROM team_member m WHERE m."staffId" = s.id) AS teams`;

const personOf = ({ id, role, name, email, teams }: Person) => ({ id, role, name, email, teamIds: teams?.split(',') ?? [] });

/** How stale a session's last use may be before it is written again (milliseconds). */
const touchEveryMs = 60_000;

/** Finds out who is calling: a bearer key first, else the session cookie. */
@Injectable()
export class Authentication {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Without `touch` the session is not kept alive: a console that only listens is not in use. */
  async actorOf(request: FastifyRequest, { touch } = { touch: true }): Promise<Actor> {
    const { authorization } = request.headers;
    if (authorization !== undefined) return this.actorOfKey(authorization);
    const token = request.cookies[sessionCookie(this.settings).name];
    if (token === undefined) throw new Unauthenticated();
    const actor = await this.actorOfSession(token, touch);
    if (request.method !== 'GET' && request.method !== 'HEAD') this.assertOwnPage(request);
    return actor;
  }

  private async actorOfKey(authorization: string): Promise<Actor> {
    const key = /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '';
    if (!looksLikeKey(key)) throw new Unauthenticated('This is not a valid API key.');
    const row = await this.reads.one<Person & { keyId: string; scopes: string }>(
      sql`SELECT ${person}, k.id AS "keyId", k.scopes FROM api_key k JOIN staff s ON s.id = k."staffId"
        WHERE k."keyHash" = ${hashOf(key)} AND s.active = ${true}`,
    );
    if (!row) throw new Unauthenticated('This API key is not known, or its owner has left.');
    return { ...personOf(row), keyId: row.keyId, scopes: JSON.parse(row.scopes) as Scope[] };
  }

  private async actorOfSession(token: string, touch: boolean): Promise<Actor> {
    const tokenHash = hashOf(token);
    const now = this.clock.now();
    const row = await this.reads.one<Person & { lastSeenAt: number }>(
      sql`SELECT ${person}, x."lastSeenAt" FROM session x JOIN staff s ON s.id = x."staffId"
        WHERE x."tokenHash" = ${tokenHash} AND s.active = ${true} AND x."lastSeenAt" > ${now - limits.sessionIdleMs}`,
    );
    if (!row) throw new Unauthenticated('The session has ended. Sign in again.');
    if (touch && now - row.lastSeenAt > touchEveryMs) {
      await this.tx.run((unit) => unit.all(sql`UPDATE session SET "lastSeenAt" = ${now} WHERE "tokenHash" = ${tokenHash}`));
    }
    return { ...personOf(row), keyId: null, scopes: null };
  }

  /** A page elsewhere can make a browser send the cookie, but not this header, and not our origin. */
  private assertOwnPage(request: FastifyRequest): void {
    const { origin, host } = request.headers;
    if (request.headers['x-requested-with'] !== 'redress') {
      throw new Forbidden('Changes with a session cookie need the header X-Requested-With: redress.', 'access.csrf');
    }
    const own = [this.settings.http.publicUrl?.origin, `${request.protocol}://${host}`];
    if (origin === undefined || !own.includes(origin)) {
      throw new Forbidden('Changes with a session cookie need an Origin header that is this site.', 'access.csrf');
    }
  }
}
