import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export const mailboxSecurities = ['tls', 'starttls', 'none'] as const;
export type MailboxSecurity = (typeof mailboxSecurities)[number];

/** A mailbox that is read by IMAP, and how far it was read. */
@Entity('mailbox')
@Index('mailbox_due', ['active', 'nextPollAt'])
export class Mailbox {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  /** Mails that came here are answered from this address. */
  @Column('text')
  address!: string;

  @Column('text')
  host!: string;

  @Column('integer')
  port!: number;

  @Column('text')
  security!: MailboxSecurity;

  @Column('text')
  username!: string;

  /** Sealed. */
  @Column('text')
  password!: string;

  @Column('text')
  folder!: string;

  @Column('integer')
  everySeconds!: number;

  @Column('boolean')
  active!: boolean;

  /** Mails that lay there before are taken too. */
  @Column('boolean')
  fromStart!: boolean;

  /** The server's name for this run of numbers; null before the first reading. With another, all numbers are new. */
  @Column('text', { nullable: true })
  uidValidity!: string | null;

  /** The last mail that was read. Moves in the commit that stores the mail. */
  @Column('bigint')
  lastUid!: number;

  @Column('bigint')
  nextPollAt!: number;

  /** When it was last read to the end. */
  @Column('bigint', { nullable: true })
  seenAt!: number | null;

  /** Why it cannot be read. */
  @Column('text', { nullable: true })
  problem!: string | null;

  @Column('text', { nullable: true })
  leaseToken!: string | null;

  @Column('bigint', { nullable: true })
  leaseUntil!: number | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
