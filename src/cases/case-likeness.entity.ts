import { Entity, PrimaryColumn } from 'typeorm';

/** What a case can be found by when another is about the same: its order, and its first text, as hashes. */
@Entity('case_likeness')
export class CaseLikeness {
  @PrimaryColumn('bigint')
  key!: number;

  @PrimaryColumn('text')
  caseId!: string;
}
