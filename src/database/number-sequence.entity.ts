import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The next number of what people call by number: `CASE-1042`, `CLM-1042`. */
@Entity('number_sequence')
export class NumberSequence {
  @PrimaryColumn('text')
  name!: string;

  @Column('bigint')
  next!: number;
}
