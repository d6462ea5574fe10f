import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Staff } from '../staff/staff.entity.js';
import { Claim } from './claim.entity.js';

/** `within_limit`: the requester's own limit was enough. `second_person`: somebody else agreed. */
export const approvalModes = ['within_limit', 'second_person'] as const;
export type ApprovalMode = (typeof approvalModes)[number];

/** Somebody agreed to give this amount. A later change of the amount voids it; the row stays. */
@Entity('claim_approval')
@Index('claim_approval_by_claim', ['claimId', 'createdAt', 'id'])
export class Approval {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  claimId!: string;

  @ManyToOne(() => Claim, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'claimId', foreignKeyConstraintName: 'claim_approval_claim' })
  claim?: Claim;

  @Column('text')
  approverId!: string;

  @ManyToOne(() => Staff)
  @JoinColumn({ name: 'approverId', foreignKeyConstraintName: 'claim_approval_approver' })
  approver?: Staff;

  @Column('text')
  mode!: ApprovalMode;

  @Column('bigint')
  amountMinor!: number;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('bigint', { nullable: true })
  voidedAt!: number | null;

  @Column('bigint')
  createdAt!: number;
}
