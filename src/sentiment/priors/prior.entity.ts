import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A prior that somebody set; where there is no row, the policy's stands. */
@Entity('sentiment_prior')
export class SentimentPrior {
  /** `complaint`, `post` or `review`. */
  @PrimaryColumn('text')
  kind!: string;

  @Column('double precision')
  negative!: number;

  @Column('double precision')
  neutral!: number;

  @Column('double precision')
  positive!: number;

  @Column('bigint')
  updatedAt!: number;
}
