import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TextKind } from './correction.entity.js';

/** A text that was drawn by lot to be judged, whatever the scorer said of it. */
@Entity('sampled_text')
@Index('sampled_text_once', ['textKind', 'textId'], { unique: true })
@Index('sampled_text_by_time', ['drawnAt', 'id'])
export class SampledText {
  /** In the order of the draw: who stops half-way has judged a fair sample, too. */
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  textKind!: TextKind;

  @Column('text')
  textId!: string;

  @Column('bigint')
  drawnAt!: number;
}
