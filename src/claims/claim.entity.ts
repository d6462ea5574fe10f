import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Case } from '../cases/case.entity.js';
import { Customer } from '../customers/customer.entity.js';
import { Order } from '../customers/order.entity.js';
import { Staff } from '../staff/staff.entity.js';
import type { Draw } from './ceiling.policy.js';
import type { ClaimState } from './claim.states.js';

/** What somebody wants to give, and why. Minor units of the claim's currency. */
export interface Proposal {
  readonly legs: readonly Draw[];
  readonly reason: string;
  readonly at: number;
}

/** A customer asks to be put right for part of an order. */
@Entity('claim')
@Index('claim_by_time', ['createdAt', 'id'])
@Index('claim_by_state', ['state', 'createdAt', 'id'])
export class Claim {
  @PrimaryColumn('text')
  id!: string;

  /** The 1042 of CLM-1042. */
  @Index('claim_number', { unique: true })
  @Column('integer')
  number!: number;

  @Index('claim_by_case')
  @Column('text')
  caseId!: string;

  @ManyToOne(() => Case)
  @JoinColumn({ name: 'caseId', foreignKeyConstraintName: 'claim_case' })
  case?: Case;

  @Index('claim_by_order')
  @Column('text')
  orderId!: string;

  @ManyToOne(() => Order)
  @JoinColumn({ name: 'orderId', foreignKeyConstraintName: 'claim_order' })
  order?: Order;

  @Column('text')
  orderRef!: string;

  /** Whose order it is, else whose case. */
  @Index('claim_by_customer')
  @Column('text', { nullable: true })
  customerId!: string | null;

  @ManyToOne(() => Customer)
  @JoinColumn({ name: 'customerId', foreignKeyConstraintName: 'claim_customer' })
  customer?: Customer | null;

  @Column('text')
  state!: ClaimState;

  /** Of the order; every leg has it. */
  @Column('text')
  currency!: string;

  /** What the customer wants, in any words; what is given is the proposal's. */
  @Column('text', { nullable: true })
  remedyAsked!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('text')
  filedById!: string;

  @Column('simple-json', { nullable: true })
  proposal!: Proposal | null;

  /** Whoever last proposed or edited the amount: the one person who may neither approve nor confirm it. */
  @Column('text', { nullable: true })
  requesterId!: string | null;

  @ManyToOne(() => Staff)
  @JoinColumn({ name: 'requesterId', foreignKeyConstraintName: 'claim_requester' })
  requester?: Staff | null;

  /** A leg failed or was taken back; somebody has to decide. */
  @Column('boolean')
  needsAttention!: boolean;

  @Column('simple-json', { nullable: true })
  evidence!: { readonly what: string; readonly dueAt: number } | null;

  @Column('simple-json', { nullable: true })
  rejection!: { readonly clause: string; readonly reason: string; readonly appealRoute: string } | null;

  @Column('text', { nullable: true })
  appealReason!: string | null;

  @Column('text', { nullable: true })
  withdrawalReason!: string | null;

  @Column('integer')
  version!: number;

  @Column('bigint')
  createdAt!: number;

  @Column('bigint')
  updatedAt!: number;
}
