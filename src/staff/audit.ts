import { createHash, randomBytes } from 'node:crypto';
import { newId } from '../common/ids.js';
import { insertRows } from '../database/rows.js';
import type { Unit } from '../database/unit.js';
import { AuditEntry } from './audit-entry.entity.js';
import type { Actor } from './permissions.access.js';

/** Who did it: a person or key, or the product itself where a policy acts. */
export type AuditActor = Pick<Actor, 'id' | 'keyId'> | 'system';

/** Writes who did what to which thing, in the same transaction as the act. `facts` holds no personal text. */
export async function recordAct(
  unit: Unit,
  actor: AuditActor,
  act: string,
  subject: { readonly type: string; readonly id: string },
  facts: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await insertRows(unit, AuditEntry, [
    {
      id: newId(),
      at: unit.at,
      actorId: actor === 'system' ? 'system' : actor.id,
      keyId: actor === 'system' ? null : actor.keyId,
      act,
      subjectType: subject.type,
      subjectId: subject.id,
      facts,
      seq: null,
      hash: null,
    },
  ]);
}

/** Proves later what a personal text was, to somebody who has the text, without keeping it. */
export function saltedHash(text: string): string {
  const salt = randomBytes(16).toString('base64url');
  return `${salt}.${createHash('sha256').update(salt).update(text).digest('base64url')}`;
}
