import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Scope } from './permissions.access.js';
import { Staff } from './staff.entity.js';

/** A machine's key. It acts as the person who made it, and dies with them. */
@Entity('api_key')
export class ApiKey {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  /** SHA-256 of the key, which has 178 bits: a slow hash would add nothing. */
  @Index('api_key_hash', { unique: true })
  @Column('text')
  keyHash!: string;

  /** The first characters, to tell keys apart in a list. */
  @Column('text')
  prefix!: string;

  @Column('simple-json')
  scopes!: Scope[];

  @Index('api_key_by_staff')
  @Column('text')
  staffId!: string;

  @ManyToOne(() => Staff, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'staffId', foreignKeyConstraintName: 'api_key_staff' })
  staff?: Staff;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
