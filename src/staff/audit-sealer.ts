import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import sql from 'sql-template-tag';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { type Log, LOG } from '../common/log.js';
import { Reads } from '../database/reads.js';
import { updateRows } from '../database/rows.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { genesis, sealOf, type StoredEntry } from './audit-chain.js';
import { AuditEntry } from './audit-entry.entity.js';

/** Looks twice as often as entries have to be sealed (milliseconds). */
const everyMs = 500;
const chunk = 500;

/** Numbers the audit entries and chains them, in every process that works; the row of the head lets in one at a time. */
@Injectable()
export class AuditSealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private sealing: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(LOG) private readonly log: Log,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.role !== 'web') this.later();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.sealing;
    // Who looks tomorrow would find what was written last left unsealed.
    if (this.settings.role !== 'web') await this.seal();
  }

  seal(): Promise<void> {
    return sealAudit(this.tx, this.reads);
  }

  private later(): void {
    this.timer = setTimeout(() => {
      this.sealing = this.seal()
        .catch((error: unknown) => this.log.error({ err: error }, 'audit entries could not be sealed'))
        .finally(() => {
          if (!this.stopped) this.later();
        });
    }, everyMs);
  }
}

/** Seals everything that is committed. */
export async function sealAudit(tx: Tx, reads: Reads): Promise<void> {
  const waiting = await reads.one(sql`SELECT 1 AS found FROM audit_entry WHERE seq IS NULL LIMIT 1`);
  if (!waiting) return;
  while ((await tx.run(sealSome)) === chunk);
}

async function sealSome(unit: Unit): Promise<number> {
  const head = await holdHead(unit);
  const entries = await unit.all<StoredEntry>(
    sql`SELECT * FROM audit_entry WHERE seq IS NULL ORDER BY id LIMIT ${chunk}`,
  );
  let { seq, hash } = head;
  const sealed = entries.map((entry) => {
    seq += 1;
    hash = sealOf(entry, seq, hash);
    return { id: entry.id, seq, hash };
  });
  await updateRows(unit, AuditEntry, sealed);
  await unit.all(sql`UPDATE audit_head SET seq = ${seq}, hash = ${hash} WHERE id = 'head'`);
  return entries.length;
}

/** Nobody else can seal until this unit has ended: two workers would otherwise fork the chain. */
async function holdHead(unit: Unit): Promise<{ seq: number; hash: string }> {
  await unit.all(
    sql`INSERT INTO audit_head (id, seq, hash) VALUES ('head', 0, ${genesis}) ON CONFLICT DO NOTHING`,
  );
  const lock = unit.dialect === 'postgres' ? sql`FOR UPDATE` : sql``;
  const head = await unit.one<{ seq: number; hash: string }>(
    sql`SELECT seq, hash FROM audit_head WHERE id = 'head' ${lock}`,
  );
  if (!head) throw new Error('The head of the audit chain is gone.');
  return { seq: Number(head.seq), hash: head.hash };
}
