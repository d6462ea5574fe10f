import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who gets a case that nobody has: the next in turn, whoever has the fewest, or who takes it. */
export const assignmentModes = ['round_robin', 'least_loaded', 'manual'] as const;
export type AssignmentMode = (typeof assignmentModes)[number];

/** People who work on the same cases. Agents see the cases of their own teams, and those of none. */
@Entity('team')
export class Team {
  @PrimaryColumn('text')
  id!: string;

  @Index('team_name', { unique: true })
  @Column('text')
  name!: string;

  @Column('text', { default: 'manual' })
  mode!: AssignmentMode;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
