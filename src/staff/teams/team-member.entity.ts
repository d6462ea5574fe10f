import { Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Staff } from '../staff.entity.js';
import { Team } from './team.entity.js';

@Entity('team_member')
export class TeamMember {
  @PrimaryColumn('text')
  teamId!: string;

  @ManyToOne(() => Team, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'teamId', foreignKeyConstraintName: 'team_member_team' })
  team?: Team;

  @Index('team_member_staff')
  @PrimaryColumn('text')
  staffId!: string;

  @ManyToOne(() => Staff)
  @JoinColumn({ name: 'staffId', foreignKeyConstraintName: 'team_member_staff' })
  staff?: Staff;
}
