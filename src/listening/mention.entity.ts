import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Evidence } from '../sentiment/evidence.js';
import type { Label } from '../sentiment/label.js';
import type { TopicFinding } from '../sentiment/topics.js';
import { Source, type SourceKind } from './source.entity.js';

/** Something said in public that at least one monitor looks for. */
@Entity('mention')
@Index('mention_external', ['sourceId', 'externalId'], { unique: true })
@Index('mention_identity', ['identity'], { unique: true })
@Index('mention_by_time', ['occurredAt', 'id'])
@Index('mention_by_source', ['sourceId', 'occurredAt', 'id'])
@Index('mention_by_label', ['label', 'occurredAt', 'id'])
export class Mention {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  sourceId!: string;

  @ManyToOne(() => Source)
  @JoinColumn({ name: 'sourceId', foreignKeyConstraintName: 'mention_source' })
  source?: Source;

  @Column('text')
  sourceKind!: SourceKind;

  /** The network's id, unique within its source. */
  @Column('text')
  externalId!: string;

  /** The same for one post however many sources show it, so that it counts once. */
  @Column('text')
  identity!: string;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  authorHandle!: string | null;

  @Column('text', { nullable: true })
  authorName!: string | null;

  /** Followers of the author, where the network tells. */
  @Column('integer', { nullable: true })
  reach!: number | null;

  @Column('text')
  title!: string;

  /** Everything that was said, the title first. Evidence points into it. */
  @Column('text')
  text!: string;

  /** Of the author's words: another hash is an edit. */
  @Column('text')
  contentHash!: string;

  @Column('bigint')
  occurredAt!: number;

  @Column('bigint', { nullable: true })
  editedAt!: number | null;

  /** The source said that it is gone; its words are gone from here too. */
  @Column('bigint', { nullable: true })
  deletedAt!: number | null;

  /** When the source last confirmed it, or was last asked to. */
  @Column('bigint')
  checkedAt!: number;

  @Column('integer')
  likes!: number;

  @Column('integer')
  reposts!: number;

  @Column('integer')
  replies!: number;

  /** What counts: a person's correction, else the scorer's. */
  @Column('text')
  label!: Label;

  @Column('text')
  scoredLabel!: Label;

  @Column('text', { nullable: true })
  correctedLabel!: Label | null;

  /** −1 to 1. */
  @Column('double precision')
  score!: number;

  @Column('double precision')
  confidence!: number;

  @Column('simple-json')
  evidence!: Evidence[];

  @Column('text')
  language!: string;

  @Column('simple-json')
  topics!: TopicFinding[];

  /** The first topic, unless a person said another. */
  @Column('text')
  category!: string;

  @Column('integer')
  severity!: number;

  @Column('simple-json')
  severityReasons!: string[];

  /** The version of the scorer that made the score; null before versions were kept. */
  @Column('text', { nullable: true })
  scorer!: string | null;

  @Column('text', { nullable: true })
  correctedCategory!: string | null;

  @Column('integer', { nullable: true })
  correctedSeverity!: number | null;

  /** Brands of the monitors as they were when they found it: what was counted stays counted. */
  @Column('simple-json')
  brands!: string[];

  /** Set by triage; the case's own room keeps the meaning. */
  @Index('mention_by_case')
  @Column('text', { nullable: true })
  caseId!: string | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
