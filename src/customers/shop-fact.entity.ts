import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ShopNews, ShopNewsKind } from './shop-news.js';

/**
 * The latest that a shop or a processor has said about one thing. News comes late, twice and in any order; orders and
 * payments are worked out from these rows, so that they end the same whatever came first.
 */
@Entity('shop_fact')
@Index('shop_fact_ref', ['source', 'kind', 'ref'], { unique: true })
export class ShopFact {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  source!: string;

  @Column('text')
  kind!: ShopNewsKind;

  @Column('text')
  ref!: string;

  @Index('shop_fact_about')
  @Column('text')
  about!: string;

  @Index('shop_fact_alias', { where: '"alias" IS NOT NULL' })
  @Column('text', { nullable: true })
  alias!: string | null;

  /** By the clock of whoever says it (epoch milliseconds): it decides what is latest. */
  @Column('bigint')
  saidAt!: number;

  @Column('simple-json')
  facts!: ShopNews['facts'];

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
