import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { DomainError } from '../common/domain-error.js';
import { Clock } from '../common/clock.js';
import { Reads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { recordAct } from './audit.js';
import { hashOf } from './key-format.js';
import { passwordMatches } from './passwords.js';
import { Session } from './session.entity.js';
import { signInLimits, signInSubjects } from './sign-in.policy.js';
import type { Staff } from './staff.entity.js';

class SignInRefused extends DomainError {
  constructor() {
    super(401, 'session.refused', 'The mail address or the password is wrong.');
  }
}

class SignInThrottled extends DomainError {
  constructor(waitMs: number) {
    super(429, 'session.throttled', 'Too many failed attempts. Wait before you try again.', {
      retryAfterSeconds: Math.max(1, Math.ceil(waitMs / 1000)),
    });
  }
}

@Injectable()
export class SessionsService {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Returns the token for the cookie, 256 random bits. */
  async signIn(email: string, password: string, address: string): Promise<{ token: string; staff: Staff }> {
    const account = email.trim().toLowerCase();
    const subjects = signInSubjects(account, address);
    await this.assertNotThrottled(subjects);
    const [staff] = await this.reads.all<Staff>(sql`SELECT * FROM staff WHERE email = ${account}`);
    const matches = await passwordMatches(staff?.passwordHash ?? null, password);
    if (!staff || !matches || !staff.active) {
      await this.tx.run((unit) => this.countFailure(unit, subjects.map(({ subject }) => subject)));
      throw new SignInRefused();
    }
    const token = randomBytes(32).toString('base64url');
    await this.tx.run(async (unit) => {
      await insertRows(unit, Session, [
        { tokenHash: hashOf(token), staffId: staff.id, createdAt: unit.at, lastSeenAt: unit.at },
      ]);
      await unit.all(sql`DELETE FROM sign_in_attempt WHERE subject = ${subjects[0]?.subject}`);
      await recordAct(unit, { id: staff.id, keyId: null }, 'session.started', { type: 'staff', id: staff.id });
    });
    return { token, staff };
  }

  async signOut(token: string): Promise<void> {
    await this.tx.run((unit) => unit.all(sql`DELETE FROM session WHERE "tokenHash" = ${hashOf(token)}`));
  }

  private async assertNotThrottled(subjects: ReturnType<typeof signInSubjects>): Promise<void> {
    const now = this.clock.now();
    const rows = await this.reads.all<{ subject: string; failures: number; windowEndsAt: number }>(
      sql`SELECT * FROM sign_in_attempt WHERE subject IN (${join(subjects.map(({ subject }) => subject))}) AND "windowEndsAt" > ${now}`,
    );
    for (const { subject, limit } of subjects) {
      const row = rows.find((candidate) => candidate.subject === subject);
      if (row && row.failures >= limit) throw new SignInThrottled(row.windowEndsAt - now);
    }
  }

  private async countFailure(unit: Unit, subjects: readonly string[]): Promise<void> {
    const endsAt = unit.at + signInLimits.windowMs;
    for (const subject of subjects) {
      await unit.all(sql`INSERT INTO sign_in_attempt (subject, failures, "windowEndsAt") VALUES (${subject}, 1, ${endsAt})
        ON CONFLICT (subject) DO UPDATE SET
          failures = CASE WHEN sign_in_attempt."windowEndsAt" > ${unit.at} THEN sign_in_attempt.failures + 1 ELSE 1 END,
          "windowEndsAt" = CASE WHEN sign_in_attempt."windowEndsAt" > ${unit.at} THEN sign_in_attempt."windowEndsAt" ELSE ${endsAt} END`);
    }
  }
}

/** Ends every session of a person: after a change of password or role, or when they leave. */
export async function endSessions(unit: Unit, staffId: string): Promise<void> {
  await unit.all(sql`DELETE FROM session WHERE "staffId" = ${staffId}`);
}
