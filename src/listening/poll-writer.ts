import { Inject, Injectable } from '@nestjs/common';
import sql, { join } from 'sql-template-tag';
import { crashPoint } from '../common/crash-point.js';
import { iso } from '../common/schemas.js';
import { Tx } from '../database/tx.js';
import type { HeardItem } from './heard-item.js';
import { deleteMentions, writeMentions, type Written } from './mention-writer.js';
import { recordSight } from './sight.js';
import { type Leased, SourceLeases } from './source-lease.js';
import type { PollView } from './source.schema.js';
import { nextPollAt } from './source-state.policy.js';
import type { PollResult } from './sources/source-adapter.js';

/** What a whole reading came to. */
export interface Tally {
  readonly fetched: number;
  readonly new: number;
  readonly updated: number;
}

/** What was found by looking again at known mentions. */
export interface SecondLook {
  /** Ids of the mentions that were asked about. */
  readonly asked: readonly string[];
  readonly heard: readonly HeardItem[];
  readonly deletedExternalIds: readonly string[];
}

/**
 * Stores readings. Every unit proves first that the lease still holds: a reader that froze writes nothing.
 */
@Injectable()
export class PollWriter {
  constructor(
    @Inject(Tx) private readonly tx: Tx,
    @Inject(SourceLeases) private readonly leases: SourceLeases,
  ) {}

  /** One page and the cursor behind it: both, or neither. */
  page(leased: Leased, cursor: unknown, heard: readonly HeardItem[]): Promise<Written> {
    return this.tx.run(async (unit) => {
      await this.leases.hold(unit, leased);
      const written = await writeMentions(unit, leased.source, heard);
      await unit.all(
        sql`UPDATE source SET cursor = ${JSON.stringify(cursor)} WHERE id = ${leased.source.id}`,
      );
      crashPoint('poll.mid');
      return written;
    });
  }

  /**
   * The end of a reading: what the second look found, whether the source can be seen, and the lease given
   * back.
   */
  end(
    leased: Leased,
    started: number,
    last: PollResult,
    tally: Tally,
    second: SecondLook,
  ): Promise<PollView> {
    const { source } = leased;
    return this.tx.run(async (unit) => {
      const { everySeconds } = await this.leases.hold(unit, leased);
      const again = await writeMentions(unit, source, second.heard);
      const deleted = await deleteMentions(unit, source.id, second.deletedExternalIds);
      if (second.asked.length > 0) {
        await unit.all(
          sql`UPDATE mention SET "checkedAt" = ${unit.at} WHERE id IN (${join([...second.asked])})`,
        );
      }
      const reason = last.blind?.reason ?? null;
      await recordSight(unit, source.id, reason);
      const next = nextPollAt(everySeconds, last.more, last.notBefore, unit.at);
      await unit.all(sql`UPDATE source SET cursor = ${JSON.stringify(last.cursor)}, "nextPollAt" = ${next},
        "blindReason" = ${reason}, behind = ${last.more},
        "seenAt" = ${reason === null ? started : source.seenAt}, active = (active AND ${!last.ended}),
        "leaseToken" = NULL, "leaseUntil" = NULL WHERE id = ${source.id}`);
      const result: PollView = {
        fetched: tally.fetched,
        new: tally.new + again.new,
        updated: tally.updated + again.updated,
        deleted,
        blind: last.blind,
        nextPollAt: iso(next),
      };
      return unit.answer(result, 200);
    });
  }
}
