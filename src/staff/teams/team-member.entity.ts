import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Staff } from '../staff.entity.js';
import { Team } from './team.entity.js';

@Entity('team_member')
export class TeamMember {
  @PrimaryColumn('text')
  teamId!: string;

  @ManyToOne(() => Team, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'teamId', foreignKeyConstraintName: 'team_member_team' })
  team?: Team;

  @Index('team_member_by_staff')
  @PrimaryColumn('text')
  staffId!: string;

  /** When in the order of the team they were last given a case; the lowest is next. */
  @Column('bigint', { default: 0 })
  turn!: number;

  @ManyToOne(() => Staff)
  @JoinColumn({ name: 'staffId', foreignKeyConstraintName: 'team_member_staff' })
  staff?: Staff;
}
