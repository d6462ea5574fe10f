import type { Claim } from '../api/types.js';
import { moment } from '../format/time.js';
import { nameOf, sentence } from '../format/words.js';
import classes from './claims.module.css';

/** What people wrote about the claim on its way, and what it waits for. */
export function ClaimRemarks({ claim }: { claim: Claim }) {
  const { rejection, evidence } = claim;
  const approval = claim.approvals.findLast(({ voidedAt }) => voidedAt === null);
  const remarks = [
    claim.remedyAsked && `The customer asks for: ${sentence(claim.remedyAsked).toLowerCase()}.`,
    claim.note,
    claim.state === 'awaiting_evidence' &&
      evidence &&
      `Waits for: ${evidence.what}, until ${moment(evidence.dueAt)}.`,
    claim.state === 'awaiting_approval' &&
      (claim.neededRole
        ? `Needs the approval of another ${claim.neededRole} or above.`
        : 'Above the limit of every role.'),
    claim.proposal && `Proposed by ${nameOf(claim.proposal.by)}: ${claim.proposal.reason}`,
    approval?.mode === 'within_limit' && 'Within the limit of who proposed it; nobody else had to agree.',
    approval?.mode === 'second_person' &&
      `Approved by ${nameOf(approval.by)}${approval.note ? `: ${approval.note}` : '.'}`,
    rejection &&
      `Rejected under ${rejection.clause}: ${rejection.reason} To appeal: ${rejection.appealRoute}`,
    claim.appealReason && `Appeal: ${claim.appealReason}`,
    claim.withdrawalReason && `Withdrawn: ${claim.withdrawalReason}`,
  ].filter((remark) => typeof remark === 'string');
  return remarks.map((remark) => (
    <p key={remark} className={classes.quote}>
      {remark}
    </p>
  ));
}
