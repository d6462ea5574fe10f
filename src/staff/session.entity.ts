import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Staff } from './staff.entity.js';

/** A signed-in browser. The cookie holds a random token; only its SHA-256 is stored. */
@Entity('session')
export class Session {
  @PrimaryColumn('text')
  tokenHash!: string;

  @Index('session_by_staff')
  @Column('text')
  staffId!: string;

  @ManyToOne(() => Staff, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'staffId', foreignKeyConstraintName: 'session_staff' })
  staff?: Staff;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  lastSeenAt!: number;
}
