import { Column, Entity, PrimaryColumn } from 'typeorm';

export const theSetting = 'shop';

/** One row: how this shop learns. Whoever switches models locks it first, so that two never switch at once. */
@Entity('learning_setting')
export class LearningSetting {
  @PrimaryColumn('text')
  id!: string;

  /** Whether a model that proved better comes into force by itself. */
  @Column('boolean')
  automatic!: boolean;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
