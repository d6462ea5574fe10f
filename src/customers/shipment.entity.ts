import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Order } from './order.entity.js';

/** A parcel of an order and how far it got. */
@Entity('shipment')
export class Shipment {
  @PrimaryColumn('text')
  id!: string;

  @Index('shipment_by_order')
  @Column('text')
  orderId!: string;

  @ManyToOne(() => Order, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'orderId', foreignKeyConstraintName: 'shipment_order' })
  order?: Order;

  @Column('text')
  carrier!: string;

  @Column('text', { nullable: true })
  tracking!: string | null;

  @Column('bigint', { nullable: true })
  shippedAt!: number | null;

  @Column('bigint', { nullable: true })
  deliveredAt!: number | null;
}
