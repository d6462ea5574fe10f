import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Label } from '../sentiment/label.js';

/**
 * How much was said in one quarter hour: complaints and mentions that agree in everything below are one row.
 * Each of them is counted in exactly one row, however many brands it names, so that totals never count twice.
 */
@Entity({ name: 'sentiment_rollup', withoutRowid: true })
export class SentimentRollup {
  /** Start of the quarter hour; every time zone's hours and days begin at one. */
  @PrimaryColumn('bigint')
  quarterAt!: number;

  /** All brands of what was said, as the JSON list that the mention keeps; `[]` for none. */
  @PrimaryColumn('text')
  brands!: string;

  /** A complaint's channel, or a mention's network. */
  @PrimaryColumn('text')
  source!: string;

  @PrimaryColumn('text')
  label!: Label;

  @PrimaryColumn('text')
  topic!: string;

  /** Empty for none. */
  @PrimaryColumn('text')
  product!: string;

  /** Writers of PostgreSQL spread over a few rows instead of queueing for one; the count is the sum of them. */
  @PrimaryColumn('integer')
  shard!: number;

  /** May be negative in one shard: what one writer counted, another may have taken back. */
  @Column('bigint')
  count!: number;
}
