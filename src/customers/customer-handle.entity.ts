import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Customer } from './customer.entity.js';

export const handleKinds = ['email', 'phone', 'handle', 'external'] as const;
export type HandleKind = (typeof handleKinds)[number];

/** One way to recognise a person: a mail address, a phone number, a name on a network, the shop's own id. */
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

  /** Normalised, so that equal means the same: lower-case mail, digits of a phone number. */
  @Column('text')
  value!: string;

  @Column('bigint')
  createdAt!: number;
}
