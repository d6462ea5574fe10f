import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { DomainError } from '../common/domain-error.js';
import { countTry, forgetTries, takeBackTry, type Throttled } from '../common/throttle/throttle.js';
import { Reads } from '../database/reads.js';
import { insertRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { recordAct } from './audit.js';
import { hashOf } from './key-format.js';
import { passwordMatches } from './passwords.js';
import { Session } from './session.entity.js';
import { signInSubjects } from './sign-in.policy.js';
import { Staff } from './staff.entity.js';

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
  ) {}

  /** Returns the token for the cookie, 256 random bits. */
  async signIn(email: string, password: string, address: string): Promise<{ token: string; staff: Staff }> {
    const account = email.trim().toLowerCase();
    const subjects = signInSubjects(account, address);
    // Counted before the password is looked at, so that a hundred guesses at once are a hundred guesses.
    const waitMs = await this.tx.run((unit) => countTry(unit, subjects));
    if (waitMs > 0) throw new SignInThrottled(waitMs);
    const found = await this.reads.one<Pick<Staff, 'passwordHash'>>(
      sql`SELECT "passwordHash" FROM staff WHERE email = ${account}`,
    );
    const checked = found?.passwordHash ?? null;
    if (!(await passwordMatches(checked, password)) || checked === null) throw new SignInRefused();
    const token = randomBytes(32).toString('base64url');
    return this.tx.run(async (unit) => {
      // Checking takes a while, in which the password may have been changed or the person sent away:
      // a session must not outlive that.
      const staff = await unit.findForUpdate(Staff, { email: account, passwordHash: checked, active: true });
      if (!staff) throw new SignInRefused();
      await insertRows(unit, Session, [
        { tokenHash: hashOf(token), staffId: staff.id, createdAt: unit.at, lastSeenAt: unit.at },
      ]);
      await forgiveAttempt(unit, subjects);
      await recordAct(unit, { id: staff.id, keyId: null }, 'session.started', { type: 'staff', id: staff.id });
      return { token, staff };
    });
  }

  async signOut(token: string): Promise<void> {
    await this.tx.run((unit) => unit.all(sql`DELETE FROM session WHERE "tokenHash" = ${hashOf(token)}`));
  }
}

/** A password that was right is not a failure; the pair of account and address starts afresh. */
async function forgiveAttempt(unit: Unit, subjects: readonly Throttled[]): Promise<void> {
  const [pair = '', ...others] = subjects.map(({ subject }) => subject);
  await forgetTries(unit, pair);
  await takeBackTry(unit, others);
}

/** Ends every session of a person: after a change of password or role, or when they leave. */
export async function endSessions(unit: Unit, staffId: string): Promise<void> {
  await unit.all(sql`DELETE FROM session WHERE "staffId" = ${staffId}`);
}
