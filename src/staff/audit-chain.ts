import { createHash } from 'node:crypto';
import type { AuditEntry } from './audit-entry.entity.js';

/** What the first entry follows. */
export const genesis = '0'.repeat(64);

/** An entry as raw reads give it: facts are still text. */
export type StoredEntry = Omit<AuditEntry, 'facts'> & { readonly facts: string };

/** SHA-256 (hex) over the hash of the entry before and the entry itself, as canonical JSON. */
export function sealOf(entry: StoredEntry, seq: number, previous: string): string {
  const { id, at, actorId, keyId, act, subjectType, subjectId, facts } = entry;
  const content = {
    seq,
    id,
    at: Number(at),
    actorId,
    keyId,
    act,
    subjectType,
    subjectId,
    facts: JSON.parse(facts) as unknown,
  };
  return createHash('sha256').update(previous).update('\n').update(canonical(content)).digest('hex');
}

/** JSON with the keys of every object in order of their code units and no space: one text for one value. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${members.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}
