import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Staff } from '../../staff/staff.entity.js';
import type { CaseSort } from '../case-sorts.js';
import type { CaseFilter } from '../filters/filter.schema.js';

/** A list of cases that somebody has named. What it shows depends on who looks. */
@Entity('saved_view')
@Index('saved_view_name', ['name', 'id'])
export class SavedView {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  @Column('simple-json')
  filter!: CaseFilter;

  @Column('text')
  sort!: CaseSort;

  /** Everybody sees it; else only its owner. */
  @Column('boolean')
  shared!: boolean;

  @Column('text')
  ownerId!: string;

  @ManyToOne(() => Staff)
  @JoinColumn({ name: 'ownerId', foreignKeyConstraintName: 'saved_view_owner' })
  owner?: Staff;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
