import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a comparison on texts that neither model had seen came to. */
export interface TrialFigures {
  /** Texts that people have judged, and of them those that came in a fair sample. */
  readonly judged: number;
  readonly sampled: number;
  /** Right labels of the judged ones: as shipped, with the model in force before, with this one. */
  readonly shippedRight: number;
  readonly beforeRight: number;
  readonly right: number;
  /** Judged texts that this model has right and the one before had wrong, and the other way round. */
  readonly fixed: number;
  readonly broken: number;
  /** The chance of so many more fixed than broken if neither model were better. */
  readonly chance: number;
  /** Mean F1 of the labels, 0 to 1. */
  readonly beforeMacroF1: number;
  readonly macroF1: number;
  /** Of the sampled ones, the right labels. */
  readonly beforeSampledRight: number;
  readonly sampledRight: number;
  /** Texts that nobody has judged, and of them those that would get another label. */
  readonly unjudged: number;
  readonly turned: number;
}

/** A model that was taught by a shop's own corrections. Its weights never change; which one is in force does. */
@Entity('shop_model')
@Index('shop_model_in_force', ['active'], { unique: true, where: '"active"' })
export class ShopModel {
  @PrimaryColumn('text')
  id!: string;

  /** SHA-256 of the weights. */
  @Column('text')
  digest!: string;

  /** SHA-256 of the shipped weights that it stands upon: on top of others it means nothing. */
  @Column('text')
  shipped!: string;

  /** As `write` puts them. */
  @Column('text')
  weights!: string;

  @Column('simple-json')
  figures!: TrialFigures;

  /** Null when it was better than what was in force; else why not. */
  @Column('text', { nullable: true })
  rejection!: string | null;

  /** Judgements up to this time were learnt from (epoch milliseconds). */
  @Column('bigint')
  learntUntil!: number;

  /** How long the training and the comparison took (milliseconds). */
  @Column('integer')
  tookMs!: number;

  @Column('boolean')
  active!: boolean;

  /** When it was last switched on. */
  @Column('bigint', { nullable: true })
  activatedAt!: number | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
