import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something was tried in its running window: sign-ins of an account, forms sent from an address. */
@Entity('throttle_count')
export class ThrottleCount {
  @PrimaryColumn('text')
  subject!: string;

  @Column('integer')
  count!: number;

  @Column('bigint')
  windowEndsAt!: number;
}
