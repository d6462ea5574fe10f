import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Customer } from './customer.entity.js';

export const handleKinds = ['email', 'phone', 'handle', 'external'] as const;
export type HandleKind = (typeof handleKinds)[number];

/**
 * One way to recognise a person: a mail address, a phone number, a name on a network, the shop's own id. It belongs to
 * one customer: to whom it was confirmed for, else to whoever is known by nothing but having written from it.
 */
@Entity('customer_handle')
@Index('customer_handle_value', ['kind', 'value'], { unique: true })
export class CustomerHandle {
  @PrimaryColumn('text')
  id!: string;

  @Index('customer_handle_by_customer')
  @Column('text')
  customerId!: string;

  @ManyToOne(() => Customer, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'customerId', foreignKeyConstraintName: 'customer_handle_customer' })
  customer?: Customer;

  @Column('text')
  kind!: HandleKind;

  /** Normalised, so that equal means the same: lower-case mail, E.164 phone number. */
  @Column('text')
  value!: string;

  /** When the shop or a person on the staff said that it is theirs; null while only a text says so. */
  @Column('bigint', { nullable: true })
  confirmedAt!: number | null;

  @Column('bigint')
  createdAt!: number;
}
