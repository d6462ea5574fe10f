import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ComplaintDetail } from '../api/types.js';
import { useMay } from '../session/session.queries.js';
import classes from './complaint-foot.module.css';
import { StatusLinkDialog } from './status-link-dialog.js';
import { t } from '../texts/t.js';

/** What the customer knows their complaint by, and the page that they follow it on. */
export function ComplaintFoot({ complaint }: { complaint: ComplaintDetail }) {
  const mayWork = useMay('cases.work');
  const [open, setOpen] = useState(false);
  // What answers another complaint has no page of its own.
  if (complaint.inReplyTo !== null) return null;
  return (
    <footer className={classes.foot}>
      {complaint.channel === 'form' && complaint.externalId && (
        <span>
          {t('Reference')} <span className={classes.reference}>{complaint.externalId}</span>
        </span>
      )}
      {mayWork && (
        <Button variant="subtle" size="compact-xs" ml={-7} onClick={() => setOpen(true)}>
          {t('Status link')}
        </Button>
      )}
      {open && <StatusLinkDialog complaintId={complaint.id} onClose={() => setOpen(false)} />}
    </footer>
  );
}
