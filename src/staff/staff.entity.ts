import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { StaffRole } from './permissions.access.js';

@Entity('staff')
export class Staff {
  @PrimaryColumn('text')
  id!: string;

  /** Lower case; what people sign in with. */
  @Index('staff_email', { unique: true })
  @Column('text')
  email!: string;

  @Column('text')
  name!: string;

  @Column('text')
  role!: StaffRole;

  @Column('boolean')
  active!: boolean;

  /** argon2id; null until a password is set. */
  @Column('text', { nullable: true })
  passwordHash!: string | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
