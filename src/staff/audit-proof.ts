import sql from 'sql-template-tag';
import { iso } from '../common/schemas.js';
import type { Reads } from '../database/reads.js';
import { genesis, sealOf, type StoredEntry } from './audit-chain.js';

/** A place in the chain: the number of an entry and its hash. */
export interface Anchor {
  readonly seq: number;
  readonly hash: string;
}

export interface AuditProof {
  readonly entries: number;
  /** Null before the first entry is sealed. */
  readonly head: Anchor | null;
  /** In words, each naming the entry that is wrong; empty when the chain holds. */
  readonly problems: readonly string[];
}

const chunk = 1_000;
/** Sealing takes a second; an entry that waits for longer is a sign that nobody seals (milliseconds). */
const unsealedMaxMs = 60_000;
/** More would not make anything clearer. */
const problemsMax = 50;

/**
 * Walks the whole chain: every number must be there, and every hash must follow from the entry and the hash before.
 * `anchor`, kept from an earlier proof, shows also a chain that was rewritten or cut off as a whole.
 */
export async function verifyAudit(reads: Reads, now: number, anchor?: Anchor): Promise<AuditProof> {
  const problems: string[] = [];
  let last: Anchor = { seq: 0, hash: genesis };
  let entries = 0;
  let anchored = anchor === undefined;
  for (let rows = await after(reads, 0); rows.length > 0; rows = await after(reads, last.seq)) {
    for (const row of rows) {
      const seq = Number(row.seq);
      if (seq > last.seq + 1) problems.push(missing(last.seq + 1, seq - 1));
      else if (row.hash !== sealOf(row, seq, last.hash)) {
        problems.push(`Entry ${seq} (${row.id}, ${row.act}) was altered, or the entry before it.`);
      }
      if (seq === anchor?.seq) {
        anchored = true;
        if (row.hash !== anchor.hash)
          problems.push(`Entry ${seq} is not the one of the anchor: the chain was rewritten.`);
      }
      last = { seq, hash: String(row.hash) };
      entries += 1;
    }
  }
  problems.push(...(await wrongHead(reads, last)), ...(await unsealed(reads, now)));
  if (!anchored) problems.push(`The anchor's entry ${anchor?.seq} is missing.`);
  return { entries, head: last.seq === 0 ? null : last, problems: problems.slice(0, problemsMax) };
}

function after(reads: Reads, seq: number): Promise<StoredEntry[]> {
  return reads.all<StoredEntry>(
    sql`SELECT * FROM audit_entry WHERE seq > ${seq} ORDER BY seq LIMIT ${chunk}`,
  );
}

const missing = (first: number, end: number): string =>
  first === end ? `Entry ${first} is missing.` : `Entries ${first} to ${end} are missing.`;

/** The head is read after the entries and moves with them, so it may be further, but then they must be there now. */
async function wrongHead(reads: Reads, last: Anchor): Promise<string[]> {
  const head = await reads.one<Anchor>(sql`SELECT seq, hash FROM audit_head WHERE id = 'head'`);
  if (!head) return last.seq === 0 ? [] : ['The head of the chain is missing.'];
  const seq = Number(head.seq);
  if (seq < last.seq)
    return [`The head of the chain names entry ${seq}, but entries up to ${last.seq} are sealed.`];
  if (seq === last.seq)
    return head.hash === last.hash ? [] : [`The head of the chain does not match entry ${seq}.`];
  const newer = await after(reads, last.seq);
  if (newer.length === 0) return [missing(last.seq + 1, seq)];
  return [];
}

async function unsealed(reads: Reads, now: number): Promise<string[]> {
  const rows = await reads.all<{
    id: string;
    at: number;
    act: string;
  }>(sql`SELECT id, at, act FROM audit_entry
    WHERE seq IS NULL AND at < ${now - unsealedMaxMs} ORDER BY id LIMIT ${problemsMax}`);
  return rows.map(({ id, at, act }) => `The entry ${id} (${act}) of ${iso(Number(at))} was never sealed.`);
}
