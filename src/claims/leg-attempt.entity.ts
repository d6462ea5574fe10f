import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Leg } from './leg.entity.js';
import type { LegState } from './leg.states.js';

/**
 * One order to a processor, written with its key before the processor is called: whoever carries on after
 * a crash uses the same key, so that the processor can tell a repeat from a second order.
 */
@Entity('leg_attempt')
@Index('leg_attempt_number', ['legId', 'number'], { unique: true })
export class LegAttempt {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  legId!: string;

  @ManyToOne(() => Leg, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'legId', foreignKeyConstraintName: 'leg_attempt_leg' })
  leg?: Leg;

  /** 1 for the first. */
  @Column('integer')
  number!: number;

  @Index('leg_attempt_key', { unique: true })
  @Column('text')
  idempotencyKey!: string;

  @Column('text')
  state!: Exclude<LegState, 'planned'>;

  /** Who asked for it. */
  @Column('text')
  startedById!: string;

  /** What the processor, or the person who confirmed it, says about it. */
  @Column('text', { nullable: true })
  detail!: string | null;

  @Column('text', { nullable: true })
  externalRef!: string | null;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
