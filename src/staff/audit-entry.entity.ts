import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * An act of staff, on keys, policies or money: ids, field names and salted hashes, never a person's words.
 * Written unsealed in the transaction of the act; the sealer numbers and chains it within a second.
 */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn('text')
  id!: string;

  @Column('bigint')
  at!: number;

  /** Who did it; `system` for the product itself. */
  @Column('text')
  actorId!: string;

  @Column('text', { nullable: true })
  keyId!: string | null;

  /** In the past tense: `staff.created`, `claim.approved`. */
  @Column('text')
  act!: string;

  @Column('text')
  subjectType!: string;

  @Column('text')
  subjectId!: string;

  /** Facts of the act: amounts, states, and of personal fields only their salted hashes. */
  @Column('simple-json')
  facts!: Readonly<Record<string, unknown>>;

  /** Place in the chain; null until sealed. */
  @Index('audit_entry_by_seq', { unique: true })
  @Column('bigint', { nullable: true })
  seq!: number | null;

  /** SHA-256 over the entry and the hash before it. */
  @Column('text', { nullable: true })
  hash!: string | null;
}
