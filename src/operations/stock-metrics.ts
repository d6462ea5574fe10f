import { Inject, Injectable } from '@nestjs/common';
import { Counter, Gauge, Registry } from 'prom-client';
import sql, { type Sql } from 'sql-template-tag';
import { Clock } from '../common/clock.js';
import { Counters } from '../common/counters.js';
import { ReportReads } from '../database/reads.js';

/** When the oldest of something began to wait; null when nothing does. */
interface Oldest {
  readonly since: number | null;
}

/** What waits in the database, and what was counted on the way: looked up when somebody reads the metrics. */
@Injectable()
export class StockMetrics {
  private readonly ages: readonly { readonly gauge: Gauge; readonly since: Sql }[];
  private readonly backlog: Gauge;
  private readonly due: Gauge;
  private readonly dead: Gauge;
  private readonly refusals: Counter;

  constructor(
    @Inject(Registry) private readonly registry: Registry,
    @Inject(ReportReads) private readonly reads: ReportReads,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Counters) private readonly counters: Counters,
  ) {
    this.backlog = this.gauge('redress_outbox_backlog', 'Rows of the outbox that are not done', ['handler']);
    this.due = this.gauge('redress_outbox_oldest_due_seconds', 'How long the oldest row has been due', [
      'handler',
    ]);
    this.dead = this.gauge('redress_outbox_dead', 'Rows of the outbox that were given up');
    this.ages = [
      {
        gauge: this.gauge(
          'redress_audit_unsealed_oldest_seconds',
          'Age of the oldest audit entry that is not sealed',
        ),
        since: sql`SELECT min(at) AS since FROM audit_entry WHERE seq IS NULL`,
      },
      {
        gauge: this.gauge(
          'redress_settlement_unknown_oldest_seconds',
          'How long the oldest payment has been unknown',
        ),
        since: sql`SELECT min("updatedAt") AS since FROM leg WHERE state = 'unknown'`,
      },
      {
        gauge: this.gauge('redress_source_poll_lag_seconds', 'How late the most overdue source is read'),
        since: sql`SELECT min("nextPollAt") AS since FROM source WHERE active = ${true}`,
      },
    ];
    this.refusals = new Counter({
      name: 'redress_signature_refusals_total',
      help: 'Webhook deliveries whose signature was refused',
      labelNames: ['reason'],
      registers: [registry],
    });
  }

  async refresh(): Promise<void> {
    this.refusals.reset();
    for (const [reason, count] of this.counters.of('signature_refused')) this.refusals.inc({ reason }, count);
    await Promise.all([this.readOutbox(), ...this.ages.map((age) => this.readAge(age.gauge, age.since))]);
  }

  private async readOutbox(): Promise<void> {
    const rows = await this.reads.all<{ handler: string; waiting: number; since: number }>(
      sql`SELECT handler, count(*) AS waiting, min("dueAt") AS since FROM outbox WHERE "deadAt" IS NULL GROUP BY handler`,
    );
    this.backlog.reset();
    this.due.reset();
    for (const { handler, waiting, since } of rows) {
      this.backlog.set({ handler }, Number(waiting));
      this.due.set({ handler }, this.secondsSince(since));
    }
    const dead = await this.reads.one<{ n: number }>(
      sql`SELECT count(*) AS n FROM outbox WHERE "deadAt" IS NOT NULL`,
    );
    this.dead.set(Number(dead?.n ?? 0));
  }

  private async readAge(gauge: Gauge, since: Sql): Promise<void> {
    const row = await this.reads.one<Oldest>(since);
    gauge.set(row?.since == null ? 0 : this.secondsSince(row.since));
  }

  private secondsSince(at: number): number {
    return Math.max(0, this.clock.now() - Number(at)) / 1000;
  }

  private gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
