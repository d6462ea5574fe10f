import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Order } from './order.entity.js';

/**
 * One product of an order. Amounts are minor units of the order's currency, for the whole line.
 * `givenMinor` is what settlements have reserved or given for it: never more than was paid.
 */
@Entity('purchase_line')
@Index('purchase_line_ref', ['orderId', 'lineRef'], { unique: true })
@Check('purchase_line_ceiling', '"givenMinor" >= 0 AND "givenMinor" <= "paidMinor"')
export class OrderLine {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  orderId!: string;

  @ManyToOne(() => Order, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'orderId', foreignKeyConstraintName: 'purchase_line_order' })
  order?: Order;

  /** The shop's id of the line, or its place in the order. */
  @Column('text')
  lineRef!: string;

  @Index('purchase_line_by_sku')
  @Column('text')
  sku!: string;

  @Column('text')
  name!: string;

  @Column('integer')
  quantity!: number;

  @Column('bigint')
  unitPriceMinor!: number;

  /** Of the whole line. */
  @Column('bigint')
  discountMinor!: number;

  /** What was paid for the line after its discount: quantity × unit price − discount. */
  @Column('bigint')
  paidMinor!: number;

  @Column('bigint')
  givenMinor!: number;

  @Column('text', { nullable: true })
  supplier!: string | null;

  @Column('text', { nullable: true })
  batch!: string | null;
}
