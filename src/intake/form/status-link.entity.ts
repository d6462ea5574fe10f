import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * The customer's key to the page of their complaint. The token is not here: it is made from the id and the generation
 * with a key of ours, so that a stolen database opens nothing, and a new generation makes the old token worthless.
 */
@Entity('status_link')
export class StatusLink {
  /** 128 random bits, base64url. */
  @PrimaryColumn('text')
  id!: string;

  @Index('status_link_complaint', { unique: true })
  @Column('text')
  complaintId!: string;

  /** The form it was sent by, whose brand the page carries. */
  @Column('text', { nullable: true })
  formId!: string | null;

  @Column('integer')
  generation!: number;

  @Column('bigint')
  expiresAt!: number;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
