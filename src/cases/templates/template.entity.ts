import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Channel } from '../../intake/channels.js';
import { Team } from '../../staff/teams/team.entity.js';

/** Words that are used again and again, with places for what differs. */
@Entity('reply_template')
@Index('template_name', ['name', 'id'])
export class Template {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  /** Of a mail; null: as the case is called. */
  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text')
  body!: string;

  /** How what it says may leave; empty: any way. */
  @Column('simple-json')
  channels!: Channel[];

  /** ISO 639-1; amounts and days are written so. */
  @Column('text')
  language!: string;

  /** Whose it is; null: everybody's. */
  @Column('text', { nullable: true })
  teamId!: string | null;

  @ManyToOne(() => Team, { onDelete: 'SET NULL' })
  @JoinColumn({ name: 'teamId', foreignKeyConstraintName: 'template_team' })
  team?: Team | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
