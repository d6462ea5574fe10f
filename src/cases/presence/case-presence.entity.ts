import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PresenceState } from './presence.policy.js';

/** Somebody has a case open. Short-lived, and so without ties to other tables: what is over is removed by the next one. */
@Entity('case_presence')
export class CasePresence {
  @PrimaryColumn('text')
  caseId!: string;

  @PrimaryColumn('text')
  staffId!: string;

  @Column('text')
  state!: Exclude<PresenceState, 'left'>;

  @Column('bigint')
  since!: number;

  /** Unless they say so again, they have gone by then. */
  @Index('case_presence_over')
  @Column('bigint')
  until!: number;

  /** The version of the case that they have before them, if they said. */
  @Column('integer', { nullable: true })
  seen!: number | null;
}
