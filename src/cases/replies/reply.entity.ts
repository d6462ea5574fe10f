import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Case } from '../case.entity.js';
import type { CaseState } from '../case.states.js';
import type { ReplyState } from './reply.states.js';
import type { WayName } from './ways/way-names.js';

export const replyKinds = ['reply', 'acknowledgement', 'holding', 'final', 'survey'] as const;
export type ReplyKind = (typeof replyKinds)[number];

/** Where it goes. The address itself, so that a later change of the customer does not send it elsewhere. */
export interface ReplyTarget {
  /** A mail address, a handle, the name of an endpoint; as people are shown it. */
  readonly name: string;
  readonly complaintId?: string;
  readonly mentionId?: string;
  readonly endpointId?: string;
}

/** Something that is said to a customer about a case. */
@Entity('case_reply')
@Index('reply_by_case', ['caseId', 'id'])
export class Reply {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  caseId!: string;

  @ManyToOne(() => Case, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'reply_case' })
  case?: Case;

  /** Whom the case was about when it was written: only they see it on their page. */
  @Column('text', { nullable: true })
  customerId!: string | null;

  @Column('text')
  kind!: ReplyKind;

  @Column('text')
  channel!: WayName;

  @Column('text')
  state!: ReplyState;

  @Column('simple-json')
  target!: ReplyTarget;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text')
  body!: string;

  /** The person; null when Redress wrote it by a policy. */
  @Column('text', { nullable: true })
  authorId!: string | null;

  @Column('simple-json')
  attachmentIds!: string[];

  /** Stored before anybody is called: the Message-ID of a mail, the idempotency key elsewhere. */
  @Index('reply_message', { unique: true })
  @Column('text')
  messageId!: string;

  /** How often it was begun to send; what is promised names it, so that an old promise does nothing. */
  @Column('integer')
  attempts!: number;

  /** When it leaves; until then it can be undone. */
  @Column('bigint')
  sendAt!: number;

  @Column('bigint', { nullable: true })
  sentAt!: number | null;

  /** When the case was answered, if this was its first answer: undone or failed, it is unanswered again. */
  @Column('bigint', { nullable: true })
  answeredAt!: number | null;

  /** Where it has taken the case from and to; undone, the case goes back. */
  @Column('text', { nullable: true })
  movedFrom!: CaseState | null;

  @Column('text', { nullable: true })
  movedTo!: CaseState | null;

  /** What the other side called it: the id of a post. */
  @Column('text', { nullable: true })
  externalRef!: string | null;

  /** Why it is not sent, for people. */
  @Column('text', { nullable: true })
  detail!: string | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
