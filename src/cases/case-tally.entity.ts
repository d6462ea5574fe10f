import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseState } from './case.states.js';

/**
 * How many cases are in a state, with a person and with a team: what the views' counts are added up from.
 * Several rows count the same (`shard`), so that units which commit at once do not wait for each other.
 */
@Entity('case_tally')
export class CaseTally {
  @PrimaryColumn('text')
  state!: CaseState;

  /** Empty for nobody. */
  @PrimaryColumn('text')
  assigneeId!: string;

  /** Empty for none. */
  @PrimaryColumn('text', { default: '' })
  teamId!: string;

  @PrimaryColumn('boolean')
  breaching!: boolean;

  @PrimaryColumn('integer')
  shard!: number;

  @Column('bigint')
  n!: number;
}
