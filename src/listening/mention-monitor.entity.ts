import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Mention } from './mention.entity.js';
import { Monitor } from './monitor.entity.js';

/**
 * Which monitors a mention was found by. Carries the time so that a monitor's mentions are one index walk.
 */
@Entity('mention_monitor')
@Index('mention_monitor_by_time', ['monitorId', 'occurredAt', 'mentionId'])
export class MentionMonitor {
  @PrimaryColumn('text')
  mentionId!: string;

  @ManyToOne(() => Mention, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'mentionId', foreignKeyConstraintName: 'mention_monitor_mention' })
  mention?: Mention;

  @PrimaryColumn('text')
  monitorId!: string;

  @ManyToOne(() => Monitor)
  @JoinColumn({ name: 'monitorId', foreignKeyConstraintName: 'mention_monitor_monitor' })
  monitor?: Monitor;

  @Column('bigint')
  occurredAt!: number;
}
