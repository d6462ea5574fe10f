import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { CorrectedField } from '../sentiment/correction.js';

export const textKinds = ['complaint', 'mention'] as const;
export type TextKind = (typeof textKinds)[number];

/** A person said how a text is to be judged. Rows are never changed: the last one of a text and field wins. */
@Entity('correction')
@Index('correction_by_field', ['field', 'id'])
@Index('correction_by_text', ['textKind', 'textId', 'field', 'id'])
export class Correction {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  textKind!: TextKind;

  @Column('text')
  textId!: string;

  /** A complaint's channel, or a mention's network. */
  @Column('text')
  source!: string;

  @Column('text')
  field!: CorrectedField;

  /** What the scorer said; a severity is written as its digit. */
  @Column('text')
  said!: string;

  /** What the person says; null where they leave it to the scorer again. */
  @Column('text', { nullable: true })
  corrected!: string | null;

  @Column('text')
  staffId!: string;

  /** The version of the scorer whose word it was; null before versions were kept. */
  @Column('text', { nullable: true })
  scorer!: string | null;

  @Column('bigint')
  createdAt!: number;
}
