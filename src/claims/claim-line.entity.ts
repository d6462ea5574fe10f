import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { OrderLine } from '../customers/order-line.entity.js';
import { Claim } from './claim.entity.js';

export const claimReasons = [
  'damaged',
  'wrong_item',
  'missing_item',
  'not_received',
  'not_as_described',
  'late',
  'other',
] as const;
export type ClaimReason = (typeof claimReasons)[number];

/** One product of the order that a claim is about, and what is wrong with it. */
@Entity('claim_line')
@Index('claim_line_by_claim', ['claimId', 'position'])
export class ClaimLine {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  claimId!: string;

  @ManyToOne(() => Claim, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claimId', foreignKeyConstraintName: 'claim_line_claim' })
  claim?: Claim;

  @Index('claim_line_by_order_line')
  @Column('text')
  orderLineId!: string;

  @ManyToOne(() => OrderLine)
  @JoinColumn({ name: 'orderLineId', foreignKeyConstraintName: 'claim_line_order_line' })
  orderLine?: OrderLine;

  /** In the order in which they were named. */
  @Column('integer')
  position!: number;

  @Column('text')
  sku!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  quantity!: number;

  @Column('text')
  reason!: ClaimReason;
}
