import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Payment } from '../customers/payment.entity.js';
import type { LegKind, Share } from './ceiling.policy.js';
import { Claim } from './claim.entity.js';
import type { LegState } from './leg.states.js';

/**
 * One way in which something goes back to the customer: planned with the proposal, carried out by settlement.
 * Amounts are minor units.
 */
@Entity('leg')
@Index('leg_by_claim', ['claimId', 'position'])
@Index('leg_by_time', ['createdAt', 'id'])
@Index('leg_by_state', ['state', 'createdAt', 'id'])
@Index('leg_to_ask', ['askAt'], { where: '"askAt" IS NOT NULL' })
@Check('leg_amount', '"amountMinor" > 0')
export class Leg {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  claimId!: string;

  @ManyToOne(() => Claim)
  @JoinColumn({ name: 'claimId', foreignKeyConstraintName: 'leg_claim' })
  claim?: Claim;

  /** Its place in the proposal, from 0. */
  @Column('integer')
  position!: number;

  @Column('text')
  kind!: LegKind;

  @Column('text')
  state!: LegState;

  @Column('bigint')
  amountMinor!: number;

  @Column('text')
  currency!: string;

  @Index('leg_by_payment')
  @Column('text', { nullable: true })
  paymentId!: string | null;

  @ManyToOne(() => Payment)
  @JoinColumn({ name: 'paymentId', foreignKeyConstraintName: 'leg_payment' })
  payment?: Payment | null;

  /** Who carries it out. */
  @Column('text')
  processor!: string;

  /** The order's lines that bear it. */
  @Column('simple-json')
  lineIds!: readonly string[];

  /** How much each line bears while the leg holds room under the ceiling; null while it holds none. */
  @Column('simple-json', { nullable: true })
  shares!: readonly Share[] | null;

  /** What the processor calls it. */
  @Column('text', { nullable: true })
  externalRef!: string | null;

  /** When the processor is to be asked about it next; null when there is nothing to ask. */
  @Column('bigint', { nullable: true })
  askAt!: number | null;

  /** How often the present attempt has been asked about. */
  @Column('integer')
  asks!: number;

  /** Staff gave up on it after it had failed; a later proposal has taken its place. */
  @Column('bigint', { nullable: true })
  cancelledAt!: number | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
