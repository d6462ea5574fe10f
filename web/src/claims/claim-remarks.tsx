import type { Claim } from '../api/types.js';
import { moment } from '../format/time.js';
import { nameOf, sentence, words } from '../format/words.js';
import { t } from '../texts/t.js';
import classes from './claims.module.css';

/** What people wrote about the claim on its way, and what it waits for. */
export function ClaimRemarks({ claim }: { claim: Claim }) {
  const { rejection, evidence } = claim;
  const approval = claim.approvals.findLast(({ voidedAt }) => voidedAt === null);
  const remarks = [
    claim.remedyAsked && t('The customer asks for: {remedy}.', { remedy: words(claim.remedyAsked) }),
    claim.note,
    claim.state === 'awaiting_evidence' &&
      evidence &&
      t('Waits for: {what}, until {dueAt}.', { what: evidence.what, dueAt: moment(evidence.dueAt) }),
    claim.state === 'awaiting_approval' &&
      (claim.neededRole
        ? t('Needs the approval of another {neededRole} or above.', { neededRole: sentence(claim.neededRole) })
        : t('Above the limit of every role.')),
    claim.proposal && t('Proposed by {by}: {reason}', { by: nameOf(claim.proposal.by), reason: claim.proposal.reason }),
    approval?.mode === 'within_limit' && t('Within the limit of who proposed it; nobody else had to agree.'),
    approval?.mode === 'second_person' &&
      t('Approved by {by}', { by: nameOf(approval.by) }) + (approval.note ? `: ${approval.note}` : '.'),
    rejection &&
      t('Rejected under {clause}: {reason} To appeal: {appealRoute}', { clause: rejection.clause, reason: rejection.reason, appealRoute: rejection.appealRoute }),
    claim.appealReason && t('Appeal: {appealReason}', { appealReason: claim.appealReason }),
    claim.withdrawalReason && t('Withdrawn: {withdrawalReason}', { withdrawalReason: claim.withdrawalReason }),
  ].filter((remark) => typeof remark === 'string');
  return remarks.map((remark) => (
    <p key={remark} className={classes.quote}>
      {remark}
    </p>
  ));
}
