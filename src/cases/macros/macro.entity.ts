import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Team } from '../../staff/teams/team.entity.js';
import type { MacroAction } from './macro-action.schema.js';

/** Several actions under one name, done to a case at once. */
@Entity('macro')
@Index('macro_name', ['name', 'id'])
export class Macro {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  @Column('simple-json')
  actions!: MacroAction[];

  /** Whose it is; null: everybody's. */
  @Column('text', { nullable: true })
  teamId!: string | null;

  @ManyToOne(() => Team, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'teamId', foreignKeyConstraintName: 'macro_team' })
  team?: Team | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
