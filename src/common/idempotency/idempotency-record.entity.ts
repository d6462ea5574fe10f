import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a POST with an `Idempotency-Key` was answered, written in the transaction of its change; kept 8 days. */
@Entity('idempotency_record')
export class IdempotencyRecord {
  /** SHA-256 of actor, method, path and key. */
  @PrimaryColumn('text')
  scope!: string;

  /** SHA-256 of the body, to tell a repeat from a mistake. */
  @Column('text')
  digest!: string;

  @Column('integer')
  status!: number;

  /** Encrypted: the answer may hold a secret that is shown only once. */
  @Column('text')
  body!: string;

  @Index('idempotency_record_by_age')
  @Column('bigint')
  createdAt!: number;
}
