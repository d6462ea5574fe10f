import { Inject, Injectable } from '@nestjs/common';
import sql, { type Sql, empty, join } from 'sql-template-tag';
import { limits } from '../../config/settings.js';
import { Clock } from '../common/clock.js';
import { Reads } from '../database/reads.js';
import { CommitWindow, type Delivered, type Snapshot } from './commit-window.js';

export interface LiveRow {
  readonly seq: number;
  readonly topic: string;
  readonly name: string;
  readonly resourceId: string;
  readonly version: number;
  readonly at: number;
}

/** A read always tells its snapshot; without rows the other columns are null. */
type SeenRow = Snapshot & { readonly [Column in keyof LiveRow]: LiveRow[Column] | null };

const pageSize = 500;
/** How far below the highest number transactions that are still under way are looked for at the start. */
const startSpan = 500;
/** Whoever missed more than this is better off fetching everything again. */
const replayMax = 5_000;

/** Reads what has been committed for consoles, by this process and every other. */
@Injectable()
export class LiveFeed {
  constructor(
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async open(): Promise<CommitWindow> {
    const rows = await this.reads.all<SeenRow>(sql`SELECT s.xmin, s.xmax, l.* FROM ${this.snapshot()} AS s
      LEFT JOIN live_event l ON l.seq > (SELECT coalesce(max(seq), 0) - ${startSpan} FROM live_event) ORDER BY l.seq`);
    const seqs = rows.flatMap(({ seq }) => (seq === null ? [] : [Number(seq)]));
    return CommitWindow.from(seqs.at(-1) ?? 0, seqs, startSpan, snapshotOf(rows));
  }

  /** What has been committed since; `more` when there may be more at once. */
  async read(window: CommitWindow): Promise<{ readonly news: Delivered<LiveRow>[]; readonly more: boolean }> {
    const { highest, awaited } = window;
    const late = awaited.length === 0 ? empty : sql`OR l.seq IN (${join(awaited)})`;
    const rows = await this.reads.all<SeenRow>(sql`SELECT s.xmin, s.xmax, l.* FROM ${this.snapshot()} AS s
      LEFT JOIN live_event l ON l.seq > ${highest} ${late} ORDER BY l.seq LIMIT ${pageSize}`);
    return { news: window.take(liveRows(rows), snapshotOf(rows)), more: rows.length === pageSize };
  }

  /** What came after event `id`; null when that is too long ago, or not known at all. */
  async since(id: string): Promise<LiveRow[] | null> {
    if (!/^\d{1,15}$/.test(id)) return null;
    const known = await this.reads.one<{ at: number }>(
      sql`SELECT at FROM live_event WHERE seq = ${Number(id)}`,
    );
    if (!known || Number(known.at) < this.clock.now() - limits.liveReplayMs) return null;
    const rows = await this.reads.all<LiveRow>(
      sql`SELECT * FROM live_event WHERE seq > ${Number(id)} ORDER BY seq LIMIT ${replayMax + 1}`,
    );
    return rows.length > replayMax ? null : rows;
  }

  private snapshot(): Sql {
    return this.reads.dialect === 'sqlite'
      ? sql`(SELECT 0 AS xmin, 0 AS xmax)`
      : sql`(SELECT pg_snapshot_xmin(now)::text::bigint AS xmin, pg_snapshot_xmax(now)::text::bigint AS xmax
          FROM pg_current_snapshot() AS now)`;
  }
}

const snapshotOf = ([first]: readonly SeenRow[]): Snapshot => ({
  xmin: Number(first?.xmin ?? 0),
  xmax: Number(first?.xmax ?? 0),
});

const liveRows = (rows: readonly SeenRow[]): LiveRow[] =>
  rows.filter((row): row is SeenRow & LiveRow => row.seq !== null);
