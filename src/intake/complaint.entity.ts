import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Channel } from './channels.js';

export type Label = 'negative' | 'neutral' | 'positive';

/** A word or phrase that moved the score; offsets are UTF-16 code units into the body, end exclusive. */
export interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly weight: number;
}

/** What a customer said to the shop, with how bad it is and what it is about. */
@Entity('complaint')
@Index('complaint_external', ['ownerId', 'externalId'], { unique: true })
@Index('complaint_answering', ['inReplyTo'], { where: '"inReplyTo" IS NOT NULL' })
@Index('complaint_by_time', ['occurredAt', 'id'])
export class Complaint {
  @PrimaryColumn('text')
  id!: string;

  /** Who pushed it: an endpoint or the person behind a key. `externalId` is unique within. */
  @Column('text')
  ownerId!: string;

  @Column('text', { nullable: true })
  externalId!: string | null;

  @Column('text')
  channel!: Channel;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text')
  body!: string;

  @Column('text', { nullable: true })
  authorName!: string | null;

  @Column('text', { nullable: true })
  authorEmail!: string | null;

  @Column('text', { nullable: true })
  authorPhone!: string | null;

  @Column('text', { nullable: true })
  authorHandle!: string | null;

  @Column('text', { nullable: true })
  orderRef!: string | null;

  @Column('text', { nullable: true })
  sku!: string | null;

  @Column('text', { nullable: true })
  remedySought!: string | null;

  @Column('simple-json')
  tags!: string[];

  /** External or internal id of the complaint that this one answers. */
  @Column('text', { nullable: true })
  inReplyTo!: string | null;

  @Column('bigint')
  occurredAt!: number;

  /** What counts: a person's correction, else the scorer's; so with category and severity. */
  @Column('text')
  label!: Label;

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
  topics!: { readonly topic: string; readonly confidence: number }[];

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

  /** What a person said, and so what is in force; null where the scorer has the word. */
  @Column('text', { nullable: true })
  correctedLabel!: Label | null;

  @Column('text', { nullable: true })
  correctedCategory!: string | null;

  @Column('integer', { nullable: true })
  correctedSeverity!: number | null;

  /** Imported as history: scored and counted, but no case, no clock, no mail. */
  @Column('boolean')
  history!: boolean;

  /** Set by triage; the case's own room keeps the meaning. */
  @Index('complaint_in_case', { where: '"caseId" IS NOT NULL' })
  @Column('text', { nullable: true })
  caseId!: string | null;

  @Index('complaint_of_customer', { where: '"customerId" IS NOT NULL' })
  @Column('text', { nullable: true })
  customerId!: string | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
