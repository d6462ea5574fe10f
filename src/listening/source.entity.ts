import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const sourceKinds = ['feed', 'mastodon'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A place that is read again and again, how far it was read, and whether it can be seen. */
@Entity('source')
@Index('source_due', ['active', 'nextPollAt'])
export class Source {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kind!: SourceKind;

  /** As the kind's settings schema has them, without what is secret. */
  @Column('simple-json')
  settings!: Record<string, unknown>;

  /** The secret settings as one sealed JSON object; null when there are none. */
  @Column('text', { nullable: true })
  sealedSettings!: string | null;

  @Column('integer')
  everySeconds!: number;

  @Column('boolean')
  active!: boolean;

  /** Where the adapter goes on. Advances only in the commit that stores what was read. */
  @Column('simple-json', { nullable: true })
  cursor!: unknown;

  @Column('bigint')
  nextPollAt!: number;

  /** When the last reading with success began; null before the first. */
  @Column('bigint', { nullable: true })
  seenAt!: number | null;

  @Column('text', { nullable: true })
  blindReason!: string | null;

  /** The last reading stopped before it came to the end. */
  @Column('boolean')
  behind!: boolean;

  /** Who is reading it now; every write of the reader names it. */
  @Column('text', { nullable: true })
  leaseToken!: string | null;

  @Column('bigint', { nullable: true })
  leaseUntil!: number | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
