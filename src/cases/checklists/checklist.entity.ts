import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ChecklistItem, RequiredField } from './requirements.policy.js';

/** What has to be done, and to be known, about cases of a category before they are resolved. */
@Entity('checklist')
export class Checklist {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  /** Null: for every case. */
  @Column('text', { nullable: true })
  category!: string | null;

  @Column('simple-json')
  items!: ChecklistItem[];

  @Column('simple-json')
  requiredFields!: RequiredField[];

  @Column('boolean')
  active!: boolean;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
