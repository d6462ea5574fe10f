import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Case } from './case.entity.js';

/** Something that happened to a case. Rows are only ever added: the clocks are rebuilt from them. */
@Entity('timeline_entry')
@Index('timeline_by_case', ['caseId', 'at', 'id'])
export class TimelineEntry {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  caseId!: string;

  @ManyToOne(() => Case, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'timeline_case' })
  case?: Case;

  @Column('bigint')
  at!: number;

  /** In the past tense, like the event: `case.moved`, `claim.approved`. */
  @Column('text')
  kind!: string;

  /** The person; null when Redress did it by a policy. */
  @Column('text', { nullable: true })
  actorId!: string | null;

  /** Ids, states and codes; no personal text but that of a note. */
  @Column('simple-json')
  data!: Readonly<Record<string, unknown>>;
}
