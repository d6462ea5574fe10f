import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { StaffRole } from './permissions.access.js';
import type { Skills } from './skills.js';

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

  /** How many cases are given to them at once; null is no limit. What they take themselves is not counted out. */
  @Column('integer', { nullable: true })
  capacity!: number | null;

  @Column('simple-json', { nullable: true })
  skills!: Skills | null;

  /** Until then nothing is given to them. */
  @Column('bigint', { nullable: true })
  awayUntil!: number | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}

export const isAway = ({ awayUntil }: Pick<Staff, 'awayUntil'>, now: number): boolean =>
  awayUntil !== null && awayUntil > now;
