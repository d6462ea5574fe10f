import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AcceptedThing } from './accepted.js';
import type { Rejection } from './rejection.js';

/**
 * A delivery whose signature was right, and what became of it. Written in the transaction of the complaint,
 * so that a delivery that comes again is answered as before. One with a rejection is a dead letter.
 */
@Entity('inbox_entry')
@Index('inbox_entry_delivery', ['endpointId', 'deliveryId'], { unique: true })
@Index('inbox_entry_digest', ['endpointId', 'digest'], { unique: true, where: '"digest" IS NOT NULL' })
@Index('inbox_entry_dead', ['endpointId', 'createdAt', 'id'], { where: '"rejection" IS NOT NULL' })
export class InboxEntry {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  endpointId!: string;

  /** The sender's id of the delivery, the same each time that it is tried. */
  @Column('text')
  deliveryId!: string;

  /** Of the signed bytes, where the sender does not sign its id: the same bytes are the same delivery. */
  @Column('text', { nullable: true })
  digest!: string | null;

  /** Null for a dead letter, and for what brought no complaint; the first of several. */
  @Column('text', { nullable: true })
  complaintId!: string | null;

  /** What it became, when that is not just its complaint. */
  @Column('simple-json', { nullable: true })
  accepted!: readonly AcceptedThing[] | null;

  @Column('simple-json', { nullable: true })
  rejection!: Rejection | null;

  /** As it was sent. */
  @Column('text')
  body!: string;

  /** How often it was tried again after it had arrived; null for never. */
  @Column('integer', { nullable: true })
  replays!: number | null;

  @Column('bigint', { nullable: true })
  replayedAt!: number | null;

  @Index('inbox_entry_by_age')
  @Column('bigint')
  createdAt!: number;
}
