import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person who buys. What they can be reached by is in `CustomerHandle`. */
@Entity('customer')
export class Customer {
  @PrimaryColumn('text')
  id!: string;

  @Index('customer_by_name')
  @Column('text', { nullable: true })
  name!: string | null;

  /** Whom staff have found this to be: everything of theirs is there. */
  @Index('customer_merged', { where: '"mergedIntoId" IS NOT NULL' })
  @Column('text', { nullable: true })
  mergedIntoId!: string | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
