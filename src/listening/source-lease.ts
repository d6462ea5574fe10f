import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import sql, { type Sql } from 'sql-template-tag';
import { listeningPolicy } from '../../config/policies/listening.js';
import { Conflict, NotFound } from '../common/domain-error.js';
import { Tx } from '../database/tx.js';
import type { Unit } from '../database/unit.js';
import { recordSight } from './sight.js';
import { nextPollAt } from './source-state.policy.js';
import { Source } from './source.entity.js';

class SourceBusy extends Conflict {
  constructor() {
    super('source.busy', 'This source is being read right now. Ask again in a moment.');
  }
}

/** What this reader has may not be stored. */
export class LeaseLost extends Conflict {
  constructor() {
    super(
      'source.busy',
      'Somebody else reads this source now, or it was changed in the meantime. Nothing was stored.',
    );
  }
}

export interface Leased {
  readonly source: Source;
  readonly token: string;
}

const { leaseMs } = listeningPolicy.poll;
const notStored = 'What was read could not be stored; the log of the server says why.';

/**
 * Who may read a source. A lease runs out unless it is renewed, so a reader that died or froze is replaced.
 */
@Injectable()
export class SourceLeases {
  constructor(@Inject(Tx) private readonly tx: Tx) {}

  /** Throws `source.busy` while somebody else holds it. */
  take(id: string): Promise<Leased> {
    return this.tx.run(async (unit) => {
      const leased = await this.lease(unit, sql`id = ${id}`, 1);
      if (leased[0]) return leased[0];
      if (!(await unit.manager.existsBy(Source, { id }))) throw new NotFound('source');
      throw new SourceBusy();
    });
  }

  takeDue(limit: number): Promise<Leased[]> {
    return this.tx.run((unit) =>
      this.lease(unit, sql`active = ${true} AND "nextPollAt" <= ${unit.at}`, limit),
    );
  }

  /**
   * Extends the lease inside `unit`, which is undone when it no longer holds.
   * Gives the schedule as it is now: it may have been changed since the lease was taken.
   */
  async hold(unit: Unit, { source, token }: Leased): Promise<{ readonly everySeconds: number }> {
    const held = await unit.one<{
      everySeconds: number;
    }>(sql`UPDATE source SET "leaseUntil" = ${unit.at + leaseMs}
      WHERE id = ${source.id} AND "leaseToken" = ${token} AND "leaseUntil" > ${unit.at} RETURNING "everySeconds"`);
    if (!held) throw new LeaseLost();
    return held;
  }

  async renew(leased: Leased): Promise<void> {
    await this.tx.run((unit) => this.hold(unit, leased));
  }

  /** After a reading that failed on our side: nothing new can be seen, and others may try in their turn. */
  async giveUp({ source, token }: Leased): Promise<void> {
    await this.tx.run(async (unit) => {
      const next = nextPollAt(source.everySeconds, false, null, unit.at);
      const held = await unit.all(sql`UPDATE source SET "leaseToken" = NULL, "leaseUntil" = NULL,
        "nextPollAt" = ${next}, "blindReason" = ${notStored}
        WHERE id = ${source.id} AND "leaseToken" = ${token} RETURNING id`);
      if (held.length > 0) await recordSight(unit, source.id, notStored);
    });
  }

  /**
   * What a process that died was reading. Only where no other process can be reading: the embedded database.
   */
  async forgetAll(): Promise<void> {
    await this.tx.run((unit) =>
      unit.all(
        sql`UPDATE source SET "leaseToken" = NULL, "leaseUntil" = NULL WHERE "leaseToken" IS NOT NULL`,
      ),
    );
  }

  private async lease(unit: Unit, which: Sql, limit: number): Promise<Leased[]> {
    const token = randomUUID();
    const skip = unit.dialect === 'postgres' ? sql`FOR UPDATE SKIP LOCKED` : sql``;
    const rows = await unit.all<{ id: string }>(sql`UPDATE source
      SET "leaseToken" = ${token}, "leaseUntil" = ${unit.at + leaseMs}
      WHERE id IN (SELECT id FROM source WHERE ${which} AND ("leaseUntil" IS NULL OR "leaseUntil" <= ${unit.at})
        ORDER BY "nextPollAt", id LIMIT ${limit} ${skip}) RETURNING id`);
    const leased: Leased[] = [];
    for (const { id } of rows) {
      const source = await unit.manager.findOneBy(Source, { id });
      if (source) leased.push({ source, token });
    }
    return leased;
  }
}
