import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Order } from './order.entity.js';

/**
 * Money that was taken for an order, in minor units of the order's currency. What we have reserved and refunded never
 * exceeds what was captured: the ceiling of every refund, which is lower by what others have taken. Others ask nobody,
 * so what they have taken is no part of the check.
 */
@Entity('payment')
@Index('payment_external', ['processor', 'externalId'], { unique: true })
@Check(
  'payment_own_ceiling',
  '"reservedMinor" >= 0 AND "refundedMinor" >= 0 AND "reservedMinor" + "refundedMinor" <= "capturedMinor"',
)
export class Payment {
  @PrimaryColumn('text')
  id!: string;

  @Index('payment_by_order')
  @Column('text')
  orderId!: string;

  @ManyToOne(() => Order, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'orderId', foreignKeyConstraintName: 'payment_order' })
  order?: Order;

  /** Who holds the money: `fake`, `manual`, … */
  @Column('text')
  processor!: string;

  /** The processor's id of the payment. */
  @Column('text')
  externalId!: string;

  @Column('bigint')
  capturedMinor!: number;

  /** Approved and not yet certain: submitted, pending, unknown. */
  @Column('bigint')
  reservedMinor!: number;

  @Column('bigint')
  refundedMinor!: number;

  /** What the shop or the processor says was refunded, by whomever: what we have refunded through them is part of it. */
  @Column('bigint', { default: 0 })
  refundedThereMinor!: number;

  /** What banks hold back, by the disputes that we know of. */
  @Column('bigint')
  disputedMinor!: number;
}
