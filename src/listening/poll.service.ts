import { Inject, Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, MoreThan } from 'typeorm';
import { listeningPolicy } from '../../config/policies/listening.js';
import { Clock } from '../common/clock.js';
import { type Log, LOG } from '../common/log.js';
import { OutgoingClient } from '../common/outgoing/outgoing-client.js';
import { Reads } from '../database/reads.js';
import { ScorerInForce } from '../sentiment/in-force/scorer-in-force.service.js';
import { hear, type HeardItem, identityOf } from './heard-item.js';
import { Mention } from './mention.entity.js';
import { MonitorsInForce } from './monitors-in-force.js';
import { PollWriter, type SecondLook, type Tally } from './poll-writer.js';
import { type Leased, SourceLeases } from './source-lease.js';
import type { PollView } from './source.schema.js';
import { SourceAdapters, SourceSettings } from './source-settings.js';
import { blinded, type FetchedItem, type PollContext, type PollResult } from './sources/source-adapter.js';

const { maxPages, renewEveryMs, recheckForMs, recheckBatch } = listeningPolicy.poll;

/**
 * Reads a source from where it was left, page by page. Network outside, database inside: never both at once.
 */
@Injectable()
export class PollService {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @Inject(OutgoingClient) private readonly outgoing: OutgoingClient,
    @Inject(SourceLeases) private readonly leases: SourceLeases,
    @Inject(SourceAdapters) private readonly adapters: SourceAdapters,
    @Inject(SourceSettings) private readonly settings: SourceSettings,
    @Inject(MonitorsInForce) private readonly monitors: MonitorsInForce,
    @Inject(PollWriter) private readonly writer: PollWriter,
    @Inject(ScorerInForce) private readonly scorer: ScorerInForce,
  ) {}

  /** Whether or not it is due. Throws `source.busy` while somebody else reads it. */
  async pollNow(id: string): Promise<PollView> {
    return this.poll(await this.leases.take(id));
  }

  /** Reads a source whose lease the caller has taken; the lease is given back at the end. */
  async poll(leased: Leased): Promise<PollView> {
    // Whether a renewal worked shows when the reading is stored.
    const renewal = setInterval(() => void this.leases.renew(leased).catch(() => undefined), renewEveryMs);
    try {
      return await this.read(leased);
    } catch (error) {
      // Where even that fails, the lease runs out.
      await this.leases.giveUp(leased).catch(() => undefined);
      throw error;
    } finally {
      clearInterval(renewal);
    }
  }

  private async read(leased: Leased): Promise<PollView> {
    const { source } = leased;
    const started = this.clock.now();
    const tally = { fetched: 0, new: 0, updated: 0 };
    const again = source.seenAt !== null && (await this.monitors.changedAt()) > source.seenAt;
    let last = await this.page(leased, source.cursor, again);
    for (let pages = 1; ; pages += 1) {
      tally.fetched += last.items.length;
      if (last.items.length > 0)
        add(tally, await this.writer.page(leased, last.cursor, await this.heard(source.id, last.items)));
      if (!last.more || pages === maxPages) break;
      last = await this.page(leased, last.cursor, false);
    }
    const second = last.blind ? nothingNew : await this.lookAgain(leased, started);
    return this.writer.end(leased, started, last, tally, second);
  }

  private async page({ source }: Leased, cursor: unknown, again: boolean): Promise<PollResult> {
    try {
      return await this.adapters
        .of(source.kind)
        .poll(cursor, this.settings.open(source), this.context(again));
    } catch (error) {
      this.log.error({ err: error, sourceId: source.id }, 'a source could not be read');
      return blinded('Its answer could not be read; the log of the server says why.', cursor);
    }
  }

  private async lookAgain({ source }: Leased, before: number): Promise<SecondLook> {
    const adapter = this.adapters.of(source.kind);
    if (!adapter.recheck) return nothingNew;
    // What this reading has just brought need not be asked for.
    const rows = await this.reads.manager().find(Mention, {
      select: { id: true, externalId: true },
      where: {
        sourceId: source.id,
        deletedAt: IsNull(),
        occurredAt: MoreThan(before - recheckForMs),
        checkedAt: LessThan(before),
      },
      order: { checkedAt: 'ASC', id: 'DESC' },
      take: recheckBatch,
    });
    try {
      const ids = rows.map(({ externalId }) => externalId);
      const { items, deleted } = await adapter.recheck(ids, this.settings.open(source), this.context(false));
      const heard = await this.heard(source.id, items);
      return { asked: rows.map(({ id }) => id), heard, deletedExternalIds: deleted };
    } catch (error) {
      this.log.error({ err: error, sourceId: source.id }, 'known mentions could not be looked at again');
      return nothingNew;
    }
  }

  private async heard(sourceId: string, items: readonly FetchedItem[]): Promise<HeardItem[]> {
    if (items.length === 0) return [];
    const monitors = await this.monitors.all();
    const setup = await this.scorer.setup();
    const known = await this.reads.manager().find(Mention, {
      select: { identity: true, contentHash: true },
      where: { identity: In(items.map((item) => identityOf(sourceId, item))) },
    });
    const hashes = new Map(known.map(({ identity, contentHash }) => [identity, contentHash]));
    return items
      .map((item) => hear(sourceId, item, monitors, hashes.get(identityOf(sourceId, item)), setup))
      .filter((heard) => heard !== null);
  }

  private context(again: boolean): PollContext {
    return { outgoing: this.outgoing, now: this.clock.now(), again };
  }
}

const nothingNew: SecondLook = { asked: [], heard: [], deletedExternalIds: [] };

function add(
  tally: { -readonly [Name in keyof Tally]: number },
  { new: fresh, updated }: Omit<Tally, 'fetched'>,
): void {
  tally.new += fresh;
  tally.updated += updated;
}
