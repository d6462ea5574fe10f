import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Order } from './order.entity.js';

/**
 * Money that was taken for an order, in minor units of the order's currency. What is reserved, refunded
 * or disputed never exceeds what was captured: the ceiling of every refund.
 */
@Entity('payment')
@Index('payment_external', ['processor', 'externalId'], { unique: true })
@Check(
  'payment_ceiling',
  '"reservedMinor" >= 0 AND "refundedMinor" >= 0 AND "reservedMinor" + "refundedMinor" + "disputedMinor" <= "capturedMinor"',
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

  @Column('bigint')
  disputedMinor!: number;
}
