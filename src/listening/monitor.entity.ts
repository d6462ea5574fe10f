import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What somebody wants to hear about: a query, and the brand that its findings count for. */
@Entity('monitor')
export class Monitor {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  @Index('monitor_by_brand')
  @Column('text')
  brand!: string;

  /** In the language of `query/`; always one that could be read when it was stored. */
  @Column('text')
  query!: string;

  @Column('boolean')
  isCompetitor!: boolean;

  @Column('boolean')
  alertEnabled!: boolean;

  /** An inactive monitor collects nothing; what it has found stays. */
  @Column('boolean')
  active!: boolean;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
