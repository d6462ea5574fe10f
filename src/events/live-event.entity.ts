import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What consoles are told as it happens; kept for ten minutes so that a dropped connection can catch up. */
@Entity('live_event')
export class LiveEvent {
  @PrimaryGeneratedColumn('increment', { type: 'integer' })
  seq!: number;

  @Column('text')
  topic!: string;

  @Column('text')
  name!: string;

  @Column('text')
  resourceId!: string;

  @Column('integer')
  version!: number;

  @Column('bigint')
  at!: number;
}
