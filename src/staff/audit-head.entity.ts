import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far the chain of audit entries is sealed: one row. Whoever seals holds it, so there is one chain. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn('text')
  id!: string;

  /** Number of the last sealed entry; 0 before the first. */
  @Column('bigint')
  seq!: number;

  /** Hash of that entry. Kept elsewhere, it is an anchor: the chain below it can no longer be rewritten. */
  @Column('text')
  hash!: string;
}
