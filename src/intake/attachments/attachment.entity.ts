import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AttachmentType } from './attachment-types.js';

/** A file that came with a complaint. Its bytes lie in `AttachmentPiece`, so that every process can serve them. */
@Entity('attachment')
@Index('attachment_unsent', ['createdAt'], { where: '"complaintId" IS NULL' })
export class Attachment {
  @PrimaryColumn('text')
  id!: string;

  /** Null until the form that it was added to has been sent. */
  @Index('attachment_by_complaint')
  @Column('text', { nullable: true })
  complaintId!: string | null;

  /** The reply that it was uploaded for, once that is sent. */
  @Index('attachment_by_reply', { where: '"replyId" IS NOT NULL' })
  @Column('text', { nullable: true })
  replyId!: string | null;

  /** The page of a form that it was added on; files are kept while the customer puts mistakes right. */
  @Index('attachment_by_draft')
  @Column('text')
  draftId!: string;

  /** As it is shown and downloaded; never a path. */
  @Column('text')
  name!: string;

  /** What its bytes are, whatever its sender says. */
  @Column('text')
  type!: AttachmentType;

  @Column('integer')
  size!: number;

  /** Hexadecimal. */
  @Column('text')
  sha256!: string;

  /** False while it still arrives. */
  @Column('boolean')
  complete!: boolean;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
