import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { MailVerdict } from './mail-verdict.policy.js';
import { Mailbox } from './mailbox.entity.js';

/** A mail that has come, whole with what it quotes, and what was made of it. */
@Entity('mail_message')
@Index('mail_message_name', ['mailboxId', 'messageId'], { unique: true })
@Index('mail_message_by_mailbox', ['mailboxId', 'id'])
export class MailMessage {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  mailboxId!: string;

  @ManyToOne(() => Mailbox, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'mailboxId', foreignKeyConstraintName: 'mail_message_mailbox' })
  mailbox?: Mailbox;

  /** Without its angle brackets; made of the content where the sender gave none. */
  @Column('text')
  messageId!: string;

  @Column('text')
  verdict!: MailVerdict;

  @Column('text', { nullable: true })
  fromAddress!: string | null;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text')
  text!: string;

  @Column('text', { nullable: true })
  complaintId!: string | null;

  /** The case that it answers. */
  @Index('mail_message_in_case', { where: '"caseId" IS NOT NULL' })
  @Column('text', { nullable: true })
  caseId!: string | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
