import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Source } from './source.entity.js';

/** A time in which a source could not be seen: that nothing was heard then means nothing. */
@Entity('source_blindness')
@Index('source_blindness_by_time', ['fromAt', 'toAt'])
@Index('source_blindness_open', ['sourceId'], { unique: true, where: '"toAt" IS NULL' })
export class SourceBlindness {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  sourceId!: string;

  @ManyToOne(() => Source, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'sourceId', foreignKeyConstraintName: 'source_blindness_source' })
  source?: Source;

  @Column('bigint')
  fromAt!: number;

  /** Null while it lasts. */
  @Column('bigint', { nullable: true })
  toAt!: number | null;

  @Column('text')
  reason!: string;
}
