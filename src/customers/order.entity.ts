import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Customer } from './customer.entity.js';

/** What somebody bought, mirrored from the shop. `ref` is the shop's own number. */
@Entity('purchase')
export class Order {
  @PrimaryColumn('text')
  id!: string;

  @Index('purchase_ref', { unique: true })
  @Column('text')
  ref!: string;

  @Index('purchase_by_customer')
  @Column('text', { nullable: true })
  customerId!: string | null;

  @ManyToOne(() => Customer)
  @JoinColumn({ name: 'customerId', foreignKeyConstraintName: 'purchase_customer' })
  customer?: Customer | null;

  /**
   * The mail address that the shop gave with the order, normalised. Not one that somebody gave who only knows the order's
   * number: this is what a stranger must know to be shown anything about it.
   */
  @Column('text', { nullable: true })
  buyerEmail!: string | null;

  @Column('text')
  currency!: string;

  @Column('bigint')
  placedAt!: number;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
