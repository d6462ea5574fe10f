import { Button, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import type { Claim, Order } from '../api/types.js';
import { ProblemNote } from '../layout/form.js';
import { useMe } from '../session/session.queries.js';
import { mayApprove } from './approval.js';
import { useAssess, useSettle } from './claims.queries.js';
import { ApproveDialog } from './approve-dialog.js';
import { EvidenceDialog } from './evidence-dialog.js';
import { ProposeDrawer } from './propose-drawer.js';
import { ReasonDialog } from './reason-dialog.js';
import { RejectDialog } from './reject-dialog.js';
import { t } from '../texts/t.js';
import classes from './claims.module.css';

type ClaimVerb =
  'assess' | 'propose' | 'approve' | 'settle' | 'request-evidence' | 'reject' | 'withdraw' | 'appeal';

interface VerbRule {
  to: Claim['state'];
  label: string;
  /** The server makes this move by itself from there: a leg taken back returns a claim to settling. */
  notFrom?: string;
}

const verbs: Readonly<Record<ClaimVerb, VerbRule>> = {
  assess: { to: 'assessing', label: t('Assess') },
  propose: { to: 'proposed', label: t('Propose a remedy') },
  approve: { to: 'approved', label: t('Approve') },
  settle: { to: 'settling', label: t('Settle'), notFrom: 'settled' },
  'request-evidence': { to: 'awaiting_evidence', label: t('Ask for evidence') },
  reject: { to: 'rejected', label: t('Reject') },
  withdraw: { to: 'withdrawn', label: t('Withdraw') },
  appeal: { to: 'appealed', label: t('Record an appeal') },
};

const mainVerbs: readonly ClaimVerb[] = ['settle', 'approve', 'propose', 'assess'];
const otherVerbs: readonly ClaimVerb[] = ['request-evidence', 'reject', 'appeal', 'withdraw'];

/** What may be done with a claim now; the server decides, this only asks. */
export function ClaimActions({ claim, order }: { claim: Claim; order: Order | undefined }) {
  const [open, setOpen] = useState<ClaimVerb | null>(null);
  const assess = useAssess(claim);
  const settle = useSettle(claim);
  const me = useMe();
  const may = (verb: ClaimVerb) =>
    claim.allowed.includes(verbs[verb].to) &&
    verbs[verb].notFrom !== claim.state &&
    (verb !== 'approve' || mayApprove(claim, me));
  const label = (verb: ClaimVerb) =>
    verb === 'propose' && claim.proposal ? t('Change the remedy') : verbs[verb].label;
  const main = mainVerbs.filter(may);
  const other = otherVerbs.filter(may);
  const close = () => setOpen(null);

  const start = (verb: ClaimVerb) => {
    if (verb === 'assess') assess.mutate(undefined);
    else if (verb === 'settle') settle.mutate(undefined);
    else setOpen(verb);
  };

  return (
    <>
      <ProblemNote error={assess.error ?? settle.error} />
      {main.length + other.length > 0 && (
        <div className={classes.actions}>
          {main.map((verb, index) => (
            <Button
              key={verb}
              variant={index === 0 ? 'filled' : 'default'}
              onClick={() => start(verb)}
              loading={(verb === 'assess' && assess.isPending) || (verb === 'settle' && settle.isPending)}
            >
              {label(verb)}
            </Button>
          ))}
          {other.length > 0 && (
            <Menu width={190}>
              <Menu.Target>
                <Button variant="default" px={9} aria-label={t('More actions for {number}', { number: claim.number })}>
                  <IconDots size={16} stroke={1.6} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                {other.map((verb) => (
                  <Menu.Item key={verb} onClick={() => start(verb)}>
                    {verbs[verb].label}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          )}
        </div>
      )}
      {open === 'propose' && order && <ProposeDrawer claim={claim} order={order} onClose={close} />}
      {open === 'approve' && <ApproveDialog claim={claim} onClose={close} />}
      {open === 'reject' && <RejectDialog claim={claim} onClose={close} />}
      {open === 'request-evidence' && <EvidenceDialog claim={claim} onClose={close} />}
      {(open === 'withdraw' || open === 'appeal') && (
        <ReasonDialog claim={claim} verb={open} onClose={close} />
      )}
    </>
  );
}
