import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** People who work on the same cases. Agents see the cases of their own teams, and those of none. */
@Entity('team')
export class Team {
  @PrimaryColumn('text')
  id!: string;

  @Index('team_name', { unique: true })
  @Column('text')
  name!: string;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
