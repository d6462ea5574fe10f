import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { newId } from '../common/ids.js';

/** Work that a commit has promised to somebody, one row a handler. Rows leave when the work is done. */
@Entity('outbox')
@Index('outbox_due', ['handler', 'dueAt', 'id'], { where: '"deadAt" IS NULL' })
export class OutboxRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  handler!: string;

  @Column('simple-json')
  payload!: unknown;

  @Column('bigint')
  dueAt!: number;

  @Column('integer')
  attempts!: number;

  /** Who holds the row; every write of the holder names it. */
  @Column('text', { nullable: true })
  leaseToken!: string | null;

  @Column('text', { nullable: true })
  error!: string | null;

  /** Given up after too many tries; stays for a person to look at. */
  @Column('bigint', { nullable: true })
  deadAt!: number | null;

  @Column('bigint')
  createdAt!: number;
}

/** A new promise, made and due at these times (epoch milliseconds). */
export const outboxRow = (handler: string, payload: unknown, createdAt: number, dueAt = createdAt): OutboxRow => ({
  id: newId(), handler, payload, dueAt, attempts: 0, leaseToken: null, error: null, deadAt: null, createdAt,
});
