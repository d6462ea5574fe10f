import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Customer } from './customer.entity.js';
import type { HandleKind } from './customer-handle.entity.js';

/** `order`: it named an order that somebody else has bought. `customer`: staff say that the two are not the same. */
export type ClaimedKind = HandleKind | 'order' | 'customer';

/**
 * Something that a text says about who wrote it, and that nobody has confirmed: another address, or somebody's order.
 * It changes nothing by itself; staff see what it suggests.
 */
@Entity('identity_claim')
@Index('identity_claim_once', ['customerId', 'kind', 'value'], { unique: true })
@Index('identity_claim_value', ['kind', 'value'])
export class IdentityClaim {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  customerId!: string;

  @ManyToOne(() => Customer, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'customerId', foreignKeyConstraintName: 'identity_claim_customer' })
  customer?: Customer;

  @Column('text')
  kind!: ClaimedKind;

  /** Normalised like a handle; the reference of an order; the id of a customer. */
  @Column('text')
  value!: string;

  /** When staff said that it is not so. */
  @Column('bigint', { nullable: true })
  refusedAt!: number | null;

  @Column('bigint')
  createdAt!: number;
}
