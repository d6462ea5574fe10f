import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the fake processor has done: its own books, which survive a crash as those of a real one would. */
@Entity('fake_payout')
export class FakePayout {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  paymentExternalId!: string;

  @Column('bigint')
  amountMinor!: number;

  @Column('text')
  currency!: string;

  @Column('text')
  state!: 'pending' | 'succeeded' | 'failed';

  /** How often the same key arrived. Only the first time had an effect. */
  @Column('integer')
  submissions!: number;

  @Column('bigint')
  createdAt!: number;
}
