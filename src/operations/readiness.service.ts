import { Inject, Injectable } from '@nestjs/common';
import sql from 'sql-template-tag';
import { type Settings, SETTINGS } from '../../config/settings.js';
import { Clock } from '../common/clock.js';
import { DomainError } from '../common/domain-error.js';
import { Database } from '../database/database.js';
import { Reads } from '../database/reads.js';
import { Tx } from '../database/tx.js';
import { Draining } from './draining.js';
import type { ReadinessView } from './readiness.schema.js';

class NotReady extends DomainError {
  constructor(checks: object) {
    super(503, 'health.not_ready', 'This process cannot take work now; the checks say why.', {
      extra: { checks },
      retryAfterSeconds: 2,
    });
  }
}

/** Work that is due for longer means that nothing carries it out (milliseconds). */
const backlogMaxMs = 10 * 60 * 1000;
/** One look is shared by everybody who asks within this time (milliseconds). */
const freshMs = 500;

@Injectable()
export class ReadinessService {
  private latest: { readonly at: number; readonly view: Promise<ReadinessView> } | null = null;

  constructor(
    @Inject(Draining) private readonly draining: Draining,
    @Inject(Database) private readonly database: Database,
    @Inject(Tx) private readonly tx: Tx,
    @Inject(Reads) private readonly reads: Reads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Throws 503 `health.not_ready` while the process should get no requests. */
  async check(): Promise<ReadinessView> {
    if (!this.draining.open) throw new NotReady({ process: 'stopping' });
    if (this.latest === null || Math.abs(performance.now() - this.latest.at) > freshMs) {
      this.latest = { at: performance.now(), view: this.look() };
    }
    const view = await this.latest.view;
    if (view.status !== 'ready') throw new NotReady(view.checks);
    return view;
  }

  private async look(): Promise<ReadinessView> {
    const [database, schema, backlog] = await Promise.all([
      this.works(() => this.writes()),
      this.works(() => this.schemaIsCurrent()),
      this.backlog().catch(() => null),
    ]);
    // A process that only serves cannot work off what workers leave, and is no less ready for it.
    const late = this.settings.role !== 'web' && backlog !== null && backlog.oldestMs > backlogMaxMs;
    const good = database === 'ok' && schema === 'ok' && backlog !== null && !late;
    return { status: good ? 'ready' : 'not_ready', checks: { database, schema, backlog } };
  }

  private works(check: () => Promise<boolean>): Promise<'ok' | 'failed'> {
    return check().then(
      (well) => (well ? 'ok' : 'failed'),
      () => 'failed',
    );
  }

  /** Leaves nothing behind, but has to be written to the disk: one that changed nothing would not see that it is full. */
  private async writes(): Promise<boolean> {
    await this.tx.run(async (unit) => {
      await unit.all(sql`INSERT INTO number_sequence (name, next) VALUES ('readiness', 0)`);
      await unit.all(sql`DELETE FROM number_sequence WHERE name = 'readiness'`);
    });
    return true;
  }

  private async schemaIsCurrent(): Promise<boolean> {
    const applied = await this.reads.all<{ name: string }>(sql`SELECT name FROM migrations`);
    const names = new Set(applied.map(({ name }) => name));
    return this.database.source.migrations.every(({ name }) => names.has(String(name)));
  }

  private async backlog(): Promise<{ waiting: number; oldestMs: number }> {
    const now = this.clock.now();
    const row = await this.reads.one<{ waiting: number; oldest: number | null }>(
      sql`SELECT count(*) AS waiting, min("dueAt") AS oldest FROM outbox WHERE "deadAt" IS NULL AND "dueAt" <= ${now}`,
    );
    return {
      waiting: Number(row?.waiting ?? 0),
      oldestMs: row?.oldest == null ? 0 : now - Number(row.oldest),
    };
  }
}
