import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Severity } from '../../config/policies/severity.js';
import { Customer } from '../customers/customer.entity.js';
import type { Channel } from '../intake/channels.js';
import type { Label } from '../sentiment/label.js';
import { Staff } from '../staff/staff.entity.js';
import { Team } from '../staff/teams/team.entity.js';
import type { CaseState, Outcome, Priority } from './case.states.js';
import type { HarmFacts } from './harm.policy.js';
import type { SlaClock } from './sla.policy.js';

/**
 * Work on what one customer is unhappy about. Every sort of the queue has an index by state, and those by assignee
 * and by team hold only what has one, so that a page costs the same however many cases there are and a new case is
 * written to few of them (`case-arms.ts` says who walks which).
 */
@Entity('support_case')
@Index('case_rank', ['state', 'rank', 'id'])
@Index('case_created', ['state', 'createdAt', 'id'])
@Index('case_due', ['state', 'dueAt', 'id'])
@Index('case_severity', ['state', 'severity', 'id'])
@Index('case_updated', ['state', 'updatedAt', 'id'])
@Index('case_assignee_rank', ['assigneeId', 'state', 'rank', 'id'], { where: '"assigneeId" IS NOT NULL' })
@Index('case_assignee_created', ['assigneeId', 'state', 'createdAt', 'id'], { where: '"assigneeId" IS NOT NULL' })
@Index('case_assignee_due', ['assigneeId', 'state', 'dueAt', 'id'], { where: '"assigneeId" IS NOT NULL' })
@Index('case_assignee_severity', ['assigneeId', 'state', 'severity', 'id'], { where: '"assigneeId" IS NOT NULL' })
@Index('case_assignee_updated', ['assigneeId', 'state', 'updatedAt', 'id'], { where: '"assigneeId" IS NOT NULL' })
@Index('case_team_rank', ['teamId', 'state', 'rank', 'id'], { where: '"teamId" IS NOT NULL' })
@Index('case_team_created', ['teamId', 'state', 'createdAt', 'id'], { where: '"teamId" IS NOT NULL' })
@Index('case_team_due', ['teamId', 'state', 'dueAt', 'id'], { where: '"teamId" IS NOT NULL' })
@Index('case_team_severity', ['teamId', 'state', 'severity', 'id'], { where: '"teamId" IS NOT NULL' })
@Index('case_team_updated', ['teamId', 'state', 'updatedAt', 'id'], { where: '"teamId" IS NOT NULL' })
@Index('case_teamless', ['state', 'rank', 'id'], { where: '"teamId" IS NULL' })
@Index('case_next_of_team', ['teamId', 'rank', 'id'], {
  where: `"teamId" IS NOT NULL AND "assigneeId" IS NULL AND state IN ('new', 'open')`,
})
@Index('case_breaching', ['state', 'rank', 'id'], { where: 'breaching' })
@Index('case_next', ['rank', 'id'], { where: `"assigneeId" IS NULL AND state IN ('new', 'open')` })
@Index('case_join', ['joinKey'], { unique: true, where: '"joinKey" IS NOT NULL' })
@Index('case_merged_into', ['mergedIntoId'], { where: '"mergedIntoId" IS NOT NULL' })
@Index('case_wake', ['wakeAt', 'id'], { where: '"wakeAt" IS NOT NULL' })
export class Case {
  @PrimaryColumn('text')
  id!: string;

  /** The 1042 of CASE-1042. */
  @Index('case_number', { unique: true })
  @Column('integer')
  number!: number;

  @Column('text')
  state!: CaseState;

  @Column('text')
  subject!: string;

  @Column('text')
  category!: string;

  @Column('text')
  priority!: Priority;

  @Column('integer')
  severity!: Severity;

  @Column('simple-json')
  severityReasons!: string[];

  /** How the first text came. */
  @Column('text')
  channel!: Channel;

  /** Of the unhappiest text: what its words say, and how strongly (−1 to 1). */
  @Column('text')
  label!: Label;

  @Column('double precision')
  score!: number;

  /** What the first text is written in; ISO 639-1, or `und`. Null before languages were kept. */
  @Column('text', { nullable: true })
  language!: string | null;

  @Column('simple-json')
  tags!: string[];

  @Index('case_by_customer')
  @Column('text', { nullable: true })
  customerId!: string | null;

  @ManyToOne(() => Customer)
  @JoinColumn({ name: 'customerId', foreignKeyConstraintName: 'case_customer' })
  customer?: Customer | null;

  @Column('text', { nullable: true })
  orderRef!: string | null;

  /** Customer and order. The one case that carries a key is joined by what comes next with the same key. */
  @Column('text', { nullable: true })
  joinKey!: string | null;

  /** The older case about the same thing, when that one was closed too long ago to be opened again. */
  @Column('text', { nullable: true })
  followsId!: string | null;

  /** The case that this one is part of now. It keeps its key: what comes next with it joins that case. */
  @Column('text', { nullable: true })
  mergedIntoId!: string | null;

  @Column('text', { nullable: true })
  assigneeId!: string | null;

  @ManyToOne(() => Staff)
  @JoinColumn({ name: 'assigneeId', foreignKeyConstraintName: 'case_assignee' })
  assignee?: Staff | null;

  /** Whose it is to work on; null: everybody's. */
  @Column('text', { nullable: true })
  teamId!: string | null;

  @ManyToOne(() => Team)
  @JoinColumn({ name: 'teamId', foreignKeyConstraintName: 'case_team' })
  team?: Team | null;

  @Column('text', { nullable: true })
  causeCode!: string | null;

  @Column('text', { nullable: true })
  outcome!: Outcome | null;

  @Column('integer')
  reopenedCount!: number;

  /** When the first text reached the shop: what the clocks count from. */
  @Column('bigint')
  receivedAt!: number;

  /** When the first complaint did; a mention alone starts no complaint deadline. */
  @Column('bigint', { nullable: true })
  complainedAt!: number | null;

  /** When the last text did. */
  @Column('bigint')
  heardAt!: number;

  /** When a person first turned to the customer. */
  @Column('bigint', { nullable: true })
  respondedAt!: number | null;

  /** Since when the customer waits for a further reply, or waited for the last one; and when that came. */
  @Column('bigint', { nullable: true })
  awaitedSince!: number | null;

  @Column('bigint', { nullable: true })
  answeredAt!: number | null;

  /** When the letters of a complaint were sent: that it came, that it takes longer, how it was decided. */
  @Column('bigint', { nullable: true })
  acknowledgedAt!: number | null;

  @Column('bigint', { nullable: true })
  holdingSentAt!: number | null;

  @Column('bigint', { nullable: true })
  finalRespondedAt!: number | null;

  /** When it was first resolved, and, while it is resolved or closed, when it was last. */
  @Column('bigint', { nullable: true })
  firstResolvedAt!: number | null;

  @Column('bigint', { nullable: true })
  resolvedAt!: number | null;

  @Column('bigint', { nullable: true })
  closedAt!: number | null;

  @Column('bigint', { nullable: true })
  snoozedUntil!: number | null;

  /** The versions of the policies that apply, as `sla_terms` has them; null: those in force before they were kept. */
  @Column('text', { nullable: true })
  serviceTermsId!: string | null;

  @Column('text', { nullable: true })
  complaintTermsId!: string | null;

  @Column('simple-json')
  clocks!: SlaClock[];

  /** The next deadline that runs; `never` when none does, so that it sorts last on both databases. */
  @Column('bigint')
  dueAt!: number;

  /** When the first of its deadlines passed. */
  @Column('bigint', { nullable: true })
  breachedAt!: number | null;

  /** Overdue, or nearly. */
  @Column('boolean')
  breaching!: boolean;

  /** What the rank is made of, besides deadline, severity and score. Null of cases older than that. */
  @Column('simple-json', { nullable: true })
  harm!: HarmFacts | null;

  /** The lower, the sooner somebody should look: see `harm.policy.ts`. */
  @Column('bigint')
  rank!: number;

  /** When something is going to happen to it by itself. */
  @Column('bigint', { nullable: true })
  wakeAt!: number | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
