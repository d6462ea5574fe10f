import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Attachment } from './attachment.entity.js';

/** A piece of a file: small, so that no write holds up the others for long. */
@Entity('attachment_piece')
export class AttachmentPiece {
  @PrimaryColumn('text')
  attachmentId!: string;

  @PrimaryColumn('integer')
  position!: number;

  @ManyToOne(() => Attachment, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'attachmentId', foreignKeyConstraintName: 'attachment_piece_of' })
  attachment?: Attachment;

  /** Base64: no column type for bytes is common to both databases. */
  @Column('text')
  bytes!: string;
}
