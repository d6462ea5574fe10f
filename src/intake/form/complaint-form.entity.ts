import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Language } from '../../../config/form-texts/texts.js';
import type { FormFields } from './form-fields.js';

/** A page on which customers complain: `/f/<key>`. */
@Entity('complaint_form')
export class ComplaintForm {
  @PrimaryColumn('text')
  id!: string;

  /** For staff. */
  @Column('text')
  name!: string;

  /** What customers know the shop by. */
  @Column('text')
  brand!: string;

  @Index('complaint_form_key', { unique: true })
  @Column('text')
  key!: string;

  /** What the page can be read in; the first is shown when the visitor's own is not among them. */
  @Column('simple-json')
  languages!: Language[];

  @Column('simple-json')
  fields!: FormFields;

  /** Whether customers can have their order found by its number and their mail address. */
  @Column('boolean')
  orderLookup!: boolean;

  /** Whose pages may show the form in a frame: origins like https://shop.example. */
  @Column('simple-json')
  allowedOrigins!: string[];

  @Column('boolean')
  active!: boolean;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
